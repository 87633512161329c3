package org.backwise.planning.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.planning.need.Effects;

/** Every prescription there is, numbered; shared by all plans made from the same knowledge. */
public final class Catalogue {

  private final List<Prescription> all;
  private final Map<String, List<Prescription>> byExercise = new HashMap<>();
  private final List<Choice> choices = new ArrayList<>();
  private final int[] exerciseNumbers;
  private final Effects effects;
  private final Map<Trait, BitSet> matching = new ConcurrentHashMap<>();
  private final Map<String, Reach> reaches = new ConcurrentHashMap<>();

  /** The prescriptions of {@code knowledge}. */
  public Catalogue(Knowledge knowledge) {
    int switchSeconds = knowledge.tables().timing().switchSeconds();
    List<Prescription> found = new ArrayList<>();
    for (Exercise exercise : knowledge.exercises().all()) {
      add(exercise, exercise.oneSided() ? Side.BOTH : Side.CENTRE, switchSeconds, found);
    }
    for (Exercise exercise : knowledge.exercises().all()) {
      if (exercise.otherSideRests()) {
        add(exercise, Side.LEFT, switchSeconds, found);
        add(exercise, Side.RIGHT, switchSeconds, found);
      }
    }
    this.all = List.copyOf(found);
    knowledge.exercises().all().forEach(e -> byExercise.put(e.id(), new ArrayList<>()));
    all.forEach(p -> byExercise.get(p.exercise().id()).add(p));
    for (Exercise exercise : knowledge.exercises().all()) {
      exercise.roles().forEach(role -> choices.add(choice(role, of(exercise))));
    }
    this.effects = new Effects(knowledge, all);
    List<String> ids = knowledge.exercises().ids();
    this.exerciseNumbers = all.stream().mapToInt(p -> ids.indexOf(p.exercise().id())).toArray();
  }

  private static void add(
      Exercise exercise, Side side, int switchSeconds, List<Prescription> found) {
    for (RoutineRole role : rolesOf(exercise)) {
      for (int d = 0; d < exercise.doses().size(); d++) {
        Dose dose = exercise.doses().get(d).dose();
        int seconds = Prescription.seconds(exercise, side, dose, switchSeconds);
        found.add(new Prescription(found.size(), exercise, d, role, side, seconds));
      }
    }
  }

  /**
   * Exercises that stand outside the routines (walking) count as work, so that rules can be asked.
   */
  private static List<RoutineRole> rolesOf(Exercise exercise) {
    return exercise.roles().isEmpty() ? List.of(RoutineRole.WORK) : exercise.roles();
  }

  /** All prescriptions, by index. */
  public List<Prescription> all() {
    return all;
  }

  /**
   * The prescriptions of one exercise: role by role, doses from low to high; then, where one side
   * can be left out, those of the left and of the right.
   */
  public List<Prescription> of(Exercise exercise) {
    return byExercise.get(exercise.id());
  }

  /** The prescriptions of one exercise in one of its roles, doses from low to high. */
  public record Choice(RoutineRole role, List<Prescription> doses) {}

  private static Choice choice(RoutineRole role, List<Prescription> own) {
    return new Choice(role, own.stream().filter(p -> p.role() == role).toList());
  }

  /** All exercises by id, each in all of its roles. */
  public List<Choice> choices() {
    return choices;
  }

  /** The place of its exercise among all, by id. */
  public int exerciseNumber(Prescription prescription) {
    return exerciseNumbers[prescription.index()];
  }

  /** What each prescription gives to the groups. */
  public Effects effects() {
    return effects;
  }

  /** What a content rule means and leaves out. */
  public Reach of(Rule rule) {
    return reaches.computeIfAbsent(rule.id(), id -> reach(rule));
  }

  private Reach reach(Rule rule) {
    BitSet out = leftOut(rule);
    return new Reach(matching(rule.match()), out, wholly(out));
  }

  /** The exercises of which no prescription is outside {@code those}. */
  List<String> wholly(BitSet those) {
    List<String> wholly = new ArrayList<>();
    for (int i = those.nextSetBit(0); i >= 0; i = those.nextSetBit(i + 1)) {
      List<Prescription> own = of(all.get(i).exercise());
      if (own.get(0).index() == i && allIn(own, those)) {
        wholly.add(all.get(i).exercise().id());
      }
    }
    return wholly;
  }

  private static boolean allIn(List<Prescription> own, BitSet those) {
    for (Prescription p : own) {
      if (!those.get(p.index())) {
        return false;
      }
    }
    return true;
  }

  /** The indices of those that have {@code trait}. */
  public BitSet matching(Trait trait) {
    return matching.computeIfAbsent(trait, this::match);
  }

  private BitSet match(Trait trait) {
    BitSet found = new BitSet(all.size());
    for (Prescription prescription : all) {
      if (Traits.has(trait, prescription.exercise(), prescription.dose(), prescription.role())) {
        found.set(prescription.index());
      }
    }
    return found;
  }

  /**
   * The prescriptions that a safety rule leaves out where it holds; empty when it leaves none out.
   * A limit of a whole routine or day leaves none out.
   */
  public BitSet leftOut(Rule rule) {
    BitSet out = (BitSet) matching(rule.match()).clone();
    if (rule.ruleClass() != RuleClass.SAFETY) {
      out.clear();
    } else if (rule.effect() instanceof RuleEffect.Limit limit) {
      all.stream()
          .filter(p -> !over(limit, p.exercise(), p.dose()))
          .forEach(p -> out.clear(p.index()));
    } else if (!(rule.effect() instanceof RuleEffect.Forbid)) {
      out.clear();
    }
    return out;
  }

  /** Whether a dose has more than the limit leaves. */
  static boolean over(RuleEffect.Limit limit, Exercise exercise, Dose dose) {
    return switch (limit.what()) {
      case "hold-seconds" -> dose.holdSeconds() > limit.most();
      case "sets" -> dose.sets() > limit.most();
      case "reps" -> dose.reps() > limit.most();
      case "level" -> exercise.level() > limit.most();
      default -> false;
    };
  }
}
