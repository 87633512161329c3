package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Where the exercises of a programme stand. */
final class Footholds {

  private final Plan plan;
  private final Doses doses;
  private final TreeMap<String, Foothold> all = new TreeMap<>();

  Footholds(Plan plan, Doses doses) {
    this.plan = plan;
    this.doses = doses;
  }

  /** That of {@code exercise}; one that was not met before begins where the plan has it first. */
  Foothold of(String exercise, int week) {
    return all.computeIfAbsent(exercise, e -> new Foothold(plan.first(e), week));
  }

  /** Takes {@code exercise} so many doses back, as far as there are lower ones. */
  DoseChange back(String exercise, int by, LocalDate on) {
    int week = plan.week(on);
    Foothold foothold = of(exercise, week);
    int from = foothold.rung();
    foothold.back(doses.back(exercise, from, by, plan.lowest(exercise, week)), on);
    return new DoseChange(exercise, from, foothold.rung());
  }

  /** Takes all of {@code which} back, and tells those that could go back. */
  List<DoseChange> back(int by, LocalDate on, Predicate<Foothold> which) {
    return all.entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(entry -> back(entry.getKey(), by, on))
        .filter(DoseChange::moves)
        .toList();
  }

  /** The rungs of those that stand lower in {@code week} than the plan has it. */
  SortedMap<String, Integer> behind(int week) {
    SortedMap<String, Integer> rungs = new TreeMap<>();
    all.forEach(
        (exercise, foothold) ->
            plan.at(exercise, week).stream()
                .filter(planned -> foothold.rung() < planned)
                .forEach(planned -> rungs.put(exercise, foothold.rung())));
    return rungs;
  }

  /** Whether none can go back any further. */
  boolean lowest(int week) {
    return all.entrySet().stream()
        .allMatch(entry -> entry.getValue().rung() <= plan.lowest(entry.getKey(), week));
  }
}
