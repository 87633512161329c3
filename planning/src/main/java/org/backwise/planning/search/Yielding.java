package org.backwise.planning.search;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.RoutineKind;

/** Which shape rules may yield in a phase, and for what cause. */
final class Yielding {

  private final PhaseTask task;
  private final Serving serving;
  private final List<String> served;
  private final int available;

  Yielding(PhaseTask task, Serving serving) {
    this.task = task;
    this.serving = serving;
    this.served = task.person().overuse().served(task.leg().index());
    this.available = task.person().intake().availability().daysPerWeek();
  }

  /** Relaxations that hold whatever the time: nothing eligible, too few days. */
  Relaxed unavoidable() {
    Relaxed relaxed = new Relaxed();
    boolean fewDays = available < task.bounds().twiceAWeek();
    if (task.persistent() && !stretchesTwice()) {
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

  private void noneEligible(Relaxed relaxed) {
    if (served.stream().anyMatch(this::releaseLacks)) {
      relaxed.add("release-none", Cause.NONE_ELIGIBLE);
    }
    if (!serving.stretches().isEmpty()) {
      none(relaxed, "stretch-30", serving.longStretches());
    }
    none(relaxed, "core-none", serving.core());
    none(relaxed, "source-none", serving.source());
    none(relaxed, "stretch-none", serving.stretches());
    none(relaxed, "gluteal-none", serving.gluteal());
  }

  private static void none(Relaxed relaxed, String step, BitSet those) {
    if (those.isEmpty()) {
      relaxed.add(step, Cause.NONE_ELIGIBLE);
    }
  }

  private boolean releaseLacks(String group) {
    return serving.releases(group).isEmpty()
        || serving.opposes(group).map(BitSet::isEmpty).orElse(false);
  }

  /**
   * The further steps that this person's phase may take, in the order in which they are tried: more
   * different items first, for they cost nobody a clause; then those for time, in the table's
   * order.
   */
  Map<String, Cause> steps(Relaxed unavoidable) {
    Map<String, Cause> steps = new LinkedHashMap<>();
    int regions = task.person().weights().regionsThatHurt();
    if (regions >= task.bounds().fewItems().regionsForExtra()) {
      steps.put("distinct-more", Cause.REGIONS);
    }
    task.knowledge().tables().relaxations().steps().stream()
        .filter(s -> s.causes().contains(Cause.TIME) && task.person().minutes() < s.minutesBelow())
        .filter(s -> concerns(s.id(), unavoidable))
        .forEach(s -> steps.put(s.id(), Cause.TIME));
    return steps;
  }

  private boolean concerns(String step, Relaxed unavoidable) {
    boolean stretch = !unavoidable.has("stretch-none");
    return switch (step) {
      case "second-stretch" ->
          stretch && task.persistent() && Clauses.twoSessionDays(task.plan()) > 0;
      case "release-once", "release-off" -> !served.isEmpty();
      case "release-first" -> served.size() > 1;
      case "stretch-30" -> stretch;
      case "core-once" -> !unavoidable.has("core-none");
      case "source-once" -> !unavoidable.has("source-none");
      case "stretch-days-3" ->
          stretch && Clauses.stretchDays(task, available) > task.bounds().stretchDaysRelaxed();
      default -> false;
    };
  }

  /** Whether each day of two sessions or more has two that could hold a stretch. */
  private boolean stretchesTwice() {
    Set<RoutineKind> can = whereStretches();
    return task.plan().days().stream()
        .filter(day -> day.size() >= 2)
        .allMatch(day -> day.stream().filter(s -> can.contains(s.routine())).count() >= 2);
  }

  private Set<RoutineKind> whereStretches() {
    BitSet stretches = serving.stretches();
    Set<RoutineKind> kinds = EnumSet.noneOf(RoutineKind.class);
    for (Map.Entry<RoutineKind, BitSet> open : task.eligible().byRoutine().entrySet()) {
      if (open.getValue().intersects(stretches)) {
        kinds.add(open.getKey());
      }
    }
    return kinds;
  }
}
