package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligible;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.planning.need.Bands;
import org.backwise.planning.need.Needs;
import org.backwise.planning.need.Stimulus;

/** Turns what is eligible in a phase into a problem to search: candidates, frames, caps. */
public final class PhaseSetup {

  private final Knowledge knowledge;
  private final Catalogue catalogue;
  private final Person person;
  private final WeekPlan plan;
  private final Course.Leg leg;
  private final Eligible eligible;
  private final Before before;
  private final Stimulus stimulus;
  private final Bands bands;
  private final int minutes;
  private final Map<String, Integer> exerciseNumbers = new LinkedHashMap<>();
  private final Map<RoutineKind, Frames> frames = new EnumMap<>(RoutineKind.class);
  private List<Clause> clauses = List.of();

  /** Setup of one phase, which follows {@code before}; sessions last at most {@code minutes}. */
  public PhaseSetup(
      Knowledge knowledge,
      Catalogue catalogue,
      Person person,
      WeekPlan plan,
      Course.Leg leg,
      Eligible eligible,
      Before before,
      int minutes) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.person = person;
    this.plan = plan;
    this.leg = leg;
    this.eligible = eligible;
    this.before = before;
    this.stimulus = new Stimulus(knowledge);
    this.bands = new Bands(knowledge, person.weights().sourceRegions());
    this.minutes = minutes;
    knowledge.exercises().ids().forEach(id -> exerciseNumbers.put(id, exerciseNumbers.size()));
  }

  /** Seconds that a dose holds, a side. */
  static int heldSeconds(Dose dose) {
    return dose.sets() * dose.reps() * dose.holdSeconds();
  }

  /** Everything eligible in some routine of the week. */
  public List<Prescription> eligibleSomewhere() {
    Map<Integer, Prescription> found = new LinkedHashMap<>();
    for (RoutineKind kind : plan.routines()) {
      eligible.in(kind, catalogue).stream()
          .filter(p -> !p.outside())
          .forEach(p -> found.put(p.index(), p));
    }
    return found.values().stream().sorted(Comparator.comparingInt(Prescription::index)).toList();
  }

  /** The longest unbroken lying on the back. */
  public int supineSecondsMost() {
    return eligible.supineSecondsMost();
  }

  /** The seconds of a routine. */
  public int budget(RoutineKind kind) {
    int own = person.intake().availability().minutesPerSession();
    return Math.min(knowledge.tables().timing().budgetSeconds(kind, own), minutes * 60);
  }

  /** What may be taken in a kind of routine. */
  public List<Candidate> candidatesFor(RoutineKind kind) {
    return candidates(kind, Part.BODY, false);
  }

  /** The frames that a kind of routine can have. */
  public Frames frames(RoutineKind kind) {
    return frames.computeIfAbsent(kind, this::framesOf);
  }

  private Frames framesOf(RoutineKind kind) {
    List<String> ordered =
        kind == RoutineKind.MAIN_A
            ? person.ordered().stream().filter(this::onlyFrames).toList()
            : List.of();
    Set<String> needed = kind == RoutineKind.RELIEF ? Set.of() : alone();
    return new Frames(bands, candidates(kind, Part.FRAME, false), ordered, needed);
  }

  /** Families that alone can serve one of the clauses. */
  private Set<String> alone() {
    Set<String> alone = new TreeSet<>();
    for (Clause clause : clauses) {
      Set<String> families = new TreeSet<>();
      clause.serving().stream()
          .forEach(i -> families.add(catalogue.all().get(i).exercise().family().name()));
      alone.addAll(families.size() == 1 ? families : Set.of());
    }
    return alone;
  }

  private boolean onlyFrames(String exercise) {
    return knowledge.exercises().get(exercise).roles().stream()
        .allMatch(r -> r == RoutineRole.WARM_UP || r == RoutineRole.COOL_DOWN);
  }

  /** The problem under {@code relaxed}; empty when a routine cannot even open and close. */
  public Optional<PhaseProblem> problem(List<Clause> asked, Relaxed relaxed) {
    this.clauses = asked;
    List<Slot> slots = new ArrayList<>();
    for (RoutineKind kind : plan.routines()) {
      var timing = knowledge.tables().timing();
      int budget = budget(kind);
      Optional<Frame> frame =
          frames(kind).choose(timing.leastWarmUp(kind, budget), timing.leastCoolDown(kind, budget));
      if (frame.isEmpty() || frame.get().seconds() > budget) {
        return Optional.empty();
      }
      List<Candidate> body = candidates(kind, Part.BODY, relaxed.has("stretch-30"));
      slots.add(new Slot(kind, plan.sessions(kind), budget, frame.get(), body));
    }
    BoundsTable.FewItems few = knowledge.tables().bounds().fewItems();
    int distinct = leg.row().distinct() + (relaxed.has("distinct-more") ? few.distinctExtra() : 0);
    Needs needs = Needs.of(person, knowledge, leg, stimulus);
    return Optional.of(
        new PhaseProblem(
            knowledge,
            stimulus,
            plan,
            slots,
            needs,
            clauses,
            volumeCap(),
            pairs(needs),
            distinct,
            few.ceiling(),
            few.wordFrom(),
            eligible.supineSecondsMost(),
            before.tired()));
  }

  /** The frame of a routine or what stands between. */
  private enum Part {
    FRAME,
    BODY;

    boolean has(RoutineRole role) {
      return (this == FRAME) == (role == RoutineRole.WARM_UP || role == RoutineRole.COOL_DOWN);
    }
  }

  private List<Candidate> candidates(RoutineKind kind, Part part, boolean shortStretches) {
    BitSet open = eligible.byRoutine().getOrDefault(kind, new BitSet());
    List<Candidate> found = new ArrayList<>();
    for (Exercise exercise : knowledge.exercises().all()) {
      for (RoutineRole role : exercise.roles()) {
        List<Prescription> own = part.has(role) ? open(exercise, role, open) : List.of();
        if (!own.isEmpty()) {
          add(found, own, role, shortStretches);
        }
      }
    }
    return found;
  }

  private List<Prescription> open(Exercise exercise, RoutineRole role, BitSet open) {
    List<Prescription> own = new ArrayList<>();
    for (Prescription p : catalogue.of(exercise)) {
      if (p.role() == role && open.get(p.index())) {
        own.add(p);
      }
    }
    return own;
  }

  private void add(
      List<Candidate> found, List<Prescription> own, RoutineRole role, boolean shortStretches) {
    switch (role) {
      case STRETCH -> stretch(own, shortStretches).ifPresent(p -> found.add(candidate(p, p)));
      case WARM_UP, COOL_DOWN -> own.forEach(p -> found.add(candidate(p, p)));
      case WORK, DAILY -> climbing(found, own);
    }
  }

  /** H9b: the shortest eligible dose that holds long enough, by the policy on single holds. */
  private Optional<Prescription> stretch(List<Prescription> own, boolean shortStretches) {
    BoundsTable bounds = knowledge.tables().bounds();
    int least = shortStretches ? bounds.stretchDayRelaxed() : bounds.stretchDayLeast();
    boolean beginner = leg.index() == 0 || "high".equals(person.intake().pain().irritability());
    Comparator<Prescription> policy =
        Comparator.comparing((Prescription p) -> p.dose().holdSeconds() > 20 == beginner)
            .thenComparingInt(Prescription::seconds);
    return own.stream().filter(p -> heldSeconds(p.dose()) >= least).min(policy);
  }

  private void climbing(List<Candidate> found, List<Prescription> own) {
    int last = before.rungs().getOrDefault(own.get(0).exercise().id(), -1);
    int start = 0;
    for (int i = 0; i < own.size(); i++) {
      start = own.get(i).doseIndex() <= last ? i : start;
    }
    int reach = Math.min(own.size() - 1, start + leg.weeks() - (last < 0 ? 1 : 0));
    int earlier = -1;
    for (int top : new int[] {start, (start + reach) / 2, reach}) {
      if (top != earlier) {
        found.add(candidate(own.get(start), own.get(top)));
      }
      earlier = top;
    }
  }

  private Candidate candidate(Prescription start, Prescription top) {
    Exercise exercise = top.exercise();
    int seconds = top.seconds();
    for (Prescription p : catalogue.of(exercise)) {
      boolean between = p.doseIndex() >= start.doseIndex() && p.doseIndex() <= top.doseIndex();
      seconds = p.role() == top.role() && between ? Math.max(seconds, p.seconds()) : seconds;
    }
    return new Candidate(
        top,
        exerciseNumbers.get(exercise.id()),
        start.doseIndex(),
        seconds,
        stimulus.of(exercise, top.dose()),
        stimulus.strengthOf(exercise, start.dose()),
        hardGroups(exercise),
        bands.worked(exercise),
        value(exercise, top),
        !before.rungs().isEmpty() && !before.rungs().containsKey(exercise.id()),
        served(top));
  }

  private long served(Prescription top) {
    long bits = 0;
    for (int c = 0; c < clauses.size(); c++) {
      bits |= clauses.get(c).serving().get(top.index()) ? 1L << c : 0;
    }
    return bits;
  }

  private long hardGroups(Exercise exercise) {
    long bits = 0;
    if (exercise.effort() == Effort.GENTLE) {
      return bits;
    }
    for (MuscleWork work : exercise.muscles()) {
      boolean enough = work.shareMilli() >= knowledge.tables().bounds().recoveryShareFromMilli();
      if (work.role().loads() && enough) {
        bits |= 1L << stimulus.groups().indexOf(work.group());
      }
    }
    return bits;
  }

  private long value(Exercise exercise, Prescription top) {
    var table = knowledge.tables().objective();
    var wishes = person.intake().preferences();
    long value = person.state().help().getOrDefault(exercise.id(), 0);
    value += wishes.like().contains(exercise.id()) ? table.like() : 0;
    value +=
        exercise.kinds().stream().anyMatch(k -> wishes.likeKinds().contains(k.code()))
            ? table.likeKind()
            : 0;
    for (var rule : eligible.preferences()) {
      if (rule.effect() instanceof RuleEffect.Prefer prefer
          && catalogue.matching(rule.match()).get(top.index())) {
        value += (long) prefer.weightMilli() * table.preferMilli() / 1000;
      }
    }
    return value;
  }

  private long[] volumeCap() {
    BoundsTable bounds = knowledge.tables().bounds();
    long[] cap = new long[stimulus.cells()];
    for (int cell = 0; cell < cap.length; cell++) {
      long grown = before.volume(cell) * bounds.growthFactorMilli() / 1000;
      cap[cell] = Math.max(grown, bounds.startVolumeMilli());
    }
    return cap;
  }

  private boolean needed(Needs needs, String group) {
    return needs.need()[stimulus.cell(group, StimulusKind.STRENGTH)] > 0;
  }

  private int[][] pairs(Needs needs) {
    List<int[]> pairs = new ArrayList<>();
    for (String group : stimulus.groups()) {
      knowledge
          .vocabulary()
          .pairOf(group)
          .filter(partner -> group.compareTo(partner) < 0)
          .filter(partner -> needed(needs, group) && needed(needs, partner))
          .ifPresent(
              partner ->
                  pairs.add(
                      new int[] {
                        stimulus.cell(group, StimulusKind.STRENGTH),
                        stimulus.cell(partner, StimulusKind.STRENGTH)
                      }));
    }
    return pairs.toArray(new int[0][]);
  }
}
