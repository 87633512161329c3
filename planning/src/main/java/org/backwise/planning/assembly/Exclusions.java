package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Use;
import org.backwise.model.programme.Exclusion;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.reasons.Wording;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.PlannedPhase;

/** What was left out of the whole programme, and why. */
final class Exclusions {

  private final Knowledge knowledge;
  private final Wording words;
  private final Person person;

  Exclusions(Knowledge knowledge, Wording words, Person person) {
    this.knowledge = knowledge;
    this.words = words;
    this.person = person;
  }

  List<Exclusion> of(List<PlannedPhase> phases, Set<String> outside) {
    Set<String> used = new TreeSet<>(outside);
    phases.forEach(
        phase ->
            phase.routines().stream()
                .flatMap(r -> r.items().stream())
                .map(Candidate::exercise)
                .forEach(e -> used.add(e.id())));
    List<Exclusion> exclusions = new ArrayList<>();
    for (Exercise exercise : knowledge.exercises().all()) {
      if (!used.contains(exercise.id()) && exercise.use() != Use.DRAFT) {
        exclusions.add(exclusion(exercise, widest(phases).eligible().against()));
      }
    }
    return exclusions;
  }

  /** The phase that allows most; what it leaves out is out for a reason that stays. */
  private static PlannedPhase widest(List<PlannedPhase> phases) {
    return phases.stream()
        .reduce((a, b) -> b.leg().row().maxLevel() >= a.leg().row().maxLevel() ? b : a)
        .orElseThrow();
  }

  private Exclusion exclusion(Exercise exercise, Map<String, List<String>> against) {
    List<String> rules = against.get(exercise.id());
    return rules.isEmpty()
        ? new Exclusion(exercise.id(), words.say("excluded.better"), List.of())
        : new Exclusion(exercise.id(), because(exercise, rules.get(0)), rules);
  }

  private String because(Exercise exercise, String rule) {
    return switch (rule) {
      case "EQUIPMENT" -> words.say("excluded.EQUIPMENT", "equipment", equipment(exercise));
      case "H10a" -> words.say("excluded.H10a", "group", words.group(overused(exercise)));
      case "USE", "AVOIDED", "LEVEL", "STATE", "CLEARANCE" -> words.say("excluded." + rule);
      default -> words.because(rule);
    };
  }

  private String equipment(Exercise exercise) {
    return String.join(
        ", ", exercise.equipment().stream().map(e -> words.word("equipment", e)).toList());
  }

  private String overused(Exercise exercise) {
    return exercise.muscles().stream()
        .filter(m -> m.role().loads())
        .map(MuscleWork::group)
        .filter(person.overuse().groups()::contains)
        .findFirst()
        .orElseThrow();
  }
}
