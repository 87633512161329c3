package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.knowledge.tables.NeedsTable;
import org.backwise.knowledge.tables.OveruseTable;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Stage;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.eligibility.Prescription;

/** What the shape rules H7, H10b and H13 ask of a phase, after what is relaxed. */
public final class Clauses {

  private static final String MUST = "must-include:";

  private final Knowledge knowledge;
  private final Person person;
  private final WeekPlan plan;
  private final List<Prescription> eligible;
  private final boolean persistent;
  private final List<String> served;
  private final int available;
  private final Set<RoutineKind> canStretch;

  /**
   * The clauses of the phase {@code leg}.
   *
   * @param eligible what may be given in some routine of it
   * @param byRoutine the indices of what may be given, by kind of routine
   */
  public Clauses(
      Knowledge knowledge,
      Person person,
      WeekPlan plan,
      Course.Leg leg,
      List<Prescription> eligible,
      Map<RoutineKind, BitSet> byRoutine) {
    this.knowledge = knowledge;
    this.person = person;
    this.plan = plan;
    this.eligible = eligible;
    this.persistent = person.facts().stage(person.intake().start()) == Stage.PERSISTENT;
    this.served = person.overuse().served(leg.index());
    this.available = plan.availableDays();
    this.canStretch = whereStretches(byRoutine);
  }

  /** The clauses that hold with {@code relaxed}. */
  public List<Clause> under(Relaxed relaxed) {
    List<Clause> clauses = new ArrayList<>(ordered());
    if (!relaxed.has("gluteal-none")) {
      clauses.add(new Clause("gluteal", gluteal(), 1, available));
    }
    twice("core", core(), relaxed).ifPresent(clauses::add);
    twice("source", source(), relaxed).ifPresent(clauses::add);
    overused(clauses, relaxed);
    stretch(clauses, relaxed);
    return clauses;
  }

  /** What the clinician asks for by name; frames and aerobic weeks see to the rest. */
  private List<Clause> ordered() {
    List<Clause> clauses = new ArrayList<>();
    for (String id : person.ordered()) {
      Exercise exercise = knowledge.exercises().get(id);
      boolean inBody =
          exercise.roles().stream()
              .anyMatch(r -> r != RoutineRole.WARM_UP && r != RoutineRole.COOL_DOWN);
      if (inBody) {
        clauses.add(new Clause(MUST + id, those(p -> p.exercise().id().equals(id)), 1, 1));
      }
    }
    return clauses;
  }

  /** Relaxations that hold whatever the time: nothing eligible, too few days. */
  public Relaxed unavoidable() {
    Relaxed relaxed = new Relaxed();
    boolean fewDays = available < bounds().twiceAWeek();
    if (persistent && !stretchesTwice()) {
      relaxed.add("second-stretch", Cause.NONE_ELIGIBLE);
    }
    if (!served.isEmpty() && fewDays) {
      relaxed.add("release-once", Cause.DAYS);
    }
    noneEligible(relaxed);
    if (fewDays && !relaxed.has("core-none")) {
      relaxed.add("core-once", Cause.DAYS);
    }
    if (fewDays && !relaxed.has("source-none")) {
      relaxed.add("source-once", Cause.DAYS);
    }
    return relaxed;
  }

  /** The steps that the regions that hurt allow; they are taken only where they are needed. */
  public List<String> yieldingForRegions() {
    boolean many = person.weights().regionsThatHurt() >= bounds().fewItems().regionsForExtra();
    return many ? List.of("distinct-more") : List.of();
  }

  private void noneEligible(Relaxed relaxed) {
    boolean lacking =
        served.stream()
            .anyMatch(g -> releases(g).isEmpty() || opposes(g).map(BitSet::isEmpty).orElse(false));
    if (lacking) {
      relaxed.add("release-none", Cause.NONE_ELIGIBLE);
    }
    if (!stretches().isEmpty() && longStretches().isEmpty()) {
      relaxed.add("stretch-30", Cause.NONE_ELIGIBLE);
    }
    if (core().isEmpty()) {
      relaxed.add("core-none", Cause.NONE_ELIGIBLE);
    }
    if (source().isEmpty()) {
      relaxed.add("source-none", Cause.NONE_ELIGIBLE);
    }
    if (stretches().isEmpty()) {
      relaxed.add("stretch-none", Cause.NONE_ELIGIBLE);
    }
    if (gluteal().isEmpty()) {
      relaxed.add("gluteal-none", Cause.NONE_ELIGIBLE);
    }
  }

  /** The steps that concern this person and may yield for time, in the table's order. */
  public List<String> yieldingForTime(int minutes, Relaxed unavoidable) {
    return knowledge.tables().relaxations().steps().stream()
        .filter(s -> s.causes().contains(Cause.TIME) && minutes < s.minutesBelow())
        .map(s -> s.id())
        .filter(id -> concerns(id, unavoidable))
        .toList();
  }

  private boolean concerns(String step, Relaxed unavoidable) {
    boolean stretch = !unavoidable.has("stretch-none");
    return switch (step) {
      case "second-stretch" -> stretch && persistent && twoSessionDays() > 0;
      case "release-once", "release-off" -> !served.isEmpty();
      case "release-first" -> served.size() > 1;
      case "stretch-30" -> stretch;
      case "core-once" -> !unavoidable.has("core-none");
      case "source-once" -> !unavoidable.has("source-none");
      case "stretch-days-3" -> stretch && stretchDays() > bounds().stretchDaysRelaxed();
      default -> false;
    };
  }

  private Optional<Clause> twice(String name, BitSet serving, Relaxed relaxed) {
    if (relaxed.has(name + "-none")) {
      return Optional.empty();
    }
    int days = relaxed.has(name + "-once") ? 1 : bounds().twiceAWeek();
    return Optional.of(new Clause(name, serving, 1, days));
  }

  private void overused(List<Clause> clauses, Relaxed relaxed) {
    if (relaxed.has("release-off")) {
      return;
    }
    int days = relaxed.has("release-once") ? 1 : bounds().twiceAWeek();
    List<String> groups =
        relaxed.has("release-first") ? served.subList(0, Math.min(1, served.size())) : served;
    for (String group : groups) {
      add(clauses, "release:" + group, releases(group), days, relaxed);
      opposes(group).ifPresent(o -> add(clauses, "oppose:" + group, o, days, relaxed));
    }
  }

  private static void add(
      List<Clause> clauses, String name, BitSet serving, int days, Relaxed relaxed) {
    if (!serving.isEmpty() || !relaxed.has("release-none")) {
      clauses.add(new Clause(name, serving, 1, days));
    }
  }

  private void stretch(List<Clause> clauses, Relaxed relaxed) {
    if (relaxed.has("stretch-none")) {
      return;
    }
    int days = stretchDays();
    if (relaxed.has("stretch-days-3")) {
      days = Math.min(days, bounds().stretchDaysRelaxed());
    }
    clauses.add(new Clause("stretch", stretches(), 1, days));
    if (persistent && twoSessionDays() > 0 && !relaxed.has("second-stretch")) {
      clauses.add(new Clause("second-stretch", stretches(), 2, twoSessionDays()));
    }
  }

  /** Whether each day of two sessions or more has two that could hold a stretch. */
  private boolean stretchesTwice() {
    return plan.days().stream()
        .filter(day -> day.size() >= 2)
        .allMatch(day -> day.stream().filter(s -> canStretch.contains(s.routine())).count() >= 2);
  }

  private Set<RoutineKind> whereStretches(Map<RoutineKind, BitSet> byRoutine) {
    BitSet stretches = stretches();
    Set<RoutineKind> kinds = EnumSet.noneOf(RoutineKind.class);
    byRoutine.forEach(
        (kind, open) -> {
          if (open.intersects(stretches)) {
            kinds.add(kind);
          }
        });
    return kinds;
  }

  private int stretchDays() {
    return persistent ? available : Math.min(available, bounds().stretchDays());
  }

  private int twoSessionDays() {
    return (int) plan.days().stream().filter(d -> d.size() >= 2).count();
  }

  private BitSet gluteal() {
    String group = knowledge.tables().needs().dailyGroup();
    return those(
        p ->
            p.role() == RoutineRole.DAILY
                && p.exercise().effort() == Effort.GENTLE
                && works(
                    p, Set.of(group), List.of(MuscleRole.STRENGTHENED, MuscleRole.ENDURED), 1));
  }

  private BitSet core() {
    List<MuscleRole> roles =
        List.of(MuscleRole.STRENGTHENED, MuscleRole.ENDURED, MuscleRole.BALANCED);
    NeedsTable needs = knowledge.tables().needs();
    return those(
        p ->
            p.role() != RoutineRole.STRETCH
                && works(p, Set.copyOf(needs.coreGroups()), roles, needs.coreShareFromMilli()));
  }

  private BitSet source() {
    Set<Region> regions = person.weights().sourceRegions();
    NeedsTable needs = knowledge.tables().needs();
    return those(
        p ->
            p.role() == RoutineRole.WORK
                && p.exercise().kinds().stream().anyMatch(needs.sourceKinds()::contains)
                && p.exercise().regions().stream().anyMatch(regions::contains));
  }

  private BitSet releases(String group) {
    OveruseTable table = knowledge.tables().overuse();
    return those(p -> works(p, Set.of(group), table.releaseRoles(), table.shareFromMilli()));
  }

  private Optional<BitSet> opposes(String group) {
    OveruseTable table = knowledge.tables().overuse();
    return knowledge
        .vocabulary()
        .pairOf(group)
        .filter(partner -> !person.overuse().groups().contains(partner))
        .map(
            partner ->
                those(p -> works(p, Set.of(partner), table.opposeRoles(), table.shareFromMilli())));
  }

  private BitSet stretches() {
    Set<String> groups = person.weights().stretchGroups();
    return those(
        p ->
            p.role() == RoutineRole.STRETCH
                && p.dose().holdSeconds() >= bounds().stretchHoldLeast()
                && works(p, groups, List.of(MuscleRole.STRETCHED), 1));
  }

  private BitSet longStretches() {
    BitSet all = stretches();
    return those(
        p -> all.get(p.index()) && PhaseSetup.heldSeconds(p.dose()) >= bounds().stretchDayLeast());
  }

  private static boolean works(
      Prescription p, Set<String> groups, List<MuscleRole> roles, int shareFromMilli) {
    return p.exercise().muscles().stream()
        .anyMatch(
            m ->
                groups.contains(m.group())
                    && roles.contains(m.role())
                    && m.shareMilli() >= shareFromMilli);
  }

  private BitSet those(Predicate<Prescription> serve) {
    BitSet found = new BitSet();
    eligible.stream()
        .filter(p -> p.role() != RoutineRole.WARM_UP && p.role() != RoutineRole.COOL_DOWN)
        .filter(serve)
        .forEach(p -> found.set(p.index()));
    return found;
  }

  private BoundsTable bounds() {
    return knowledge.tables().bounds();
  }
}
