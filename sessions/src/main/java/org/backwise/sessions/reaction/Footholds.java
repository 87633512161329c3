package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Where the exercises of a programme stand. */
final class Footholds {

  private final Plan plan;
  private final TreeMap<String, Foothold> all = new TreeMap<>();

  Footholds(Plan plan) {
    this.plan = plan;
  }

  /** That of {@code exercise}; one that was not met before begins where the plan has it first. */
  Foothold of(String exercise, int week) {
    return all.computeIfAbsent(exercise, e -> new Foothold(plan.first(e), week));
  }

  /** Takes all of {@code which} so many doses back, and tells those that could go back. */
  List<DoseChange> lower(int doses, LocalDate on, Predicate<Foothold> which) {
    return all.entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(entry -> entry.getValue().lower(entry.getKey(), doses, on))
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
  boolean lowest() {
    return all.values().stream().allMatch(foothold -> foothold.rung() == 0);
  }
}
