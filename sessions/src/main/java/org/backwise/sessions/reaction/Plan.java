package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Rung;
import org.backwise.sessions.timeline.Timelines;

/** The rung of each exercise in each week, as a programme's ladders have it. */
final class Plan {

  private static final int DAYS = 7;
  private static final Set<RoutineRole> CLIMBING =
      Set.of(RoutineRole.WORK, RoutineRole.STRETCH, RoutineRole.DAILY);

  private final LocalDate start;
  private final Doses doses;
  private final TreeMap<String, NavigableMap<Integer, Integer>> rungs = new TreeMap<>();
  private final Set<String> stretches = new TreeSet<>();

  private Plan(LocalDate start, Doses doses) {
    this.start = start;
    this.doses = doses;
  }

  /** That of {@code programme}, whose rungs are among {@code doses}. */
  static Plan of(Programme programme, Doses doses) {
    Plan plan = new Plan(programme.start(), doses);
    programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .filter(routine -> routine.kind() != RoutineKind.RELIEF)
        .flatMap(Plan::climbing)
        .forEach(item -> plan.add(item, rung -> doses.indexOf(item.exercise(), rung.dose())));
    return plan;
  }

  private static Stream<Item> climbing(Routine routine) {
    return routine.items().stream().filter(Plan::climbs);
  }

  /** Whether the dose of {@code item} follows from how it was borne. */
  static boolean climbs(Item item) {
    return CLIMBING.contains(item.role());
  }

  private void add(Item item, ToIntFunction<Rung> index) {
    if (item.role() == RoutineRole.STRETCH) {
      stretches.add(item.exercise());
    }
    List<Rung> known = item.ladder().stream().filter(rung -> index.applyAsInt(rung) >= 0).toList();
    for (Rung rung : known) {
      rungs
          .computeIfAbsent(item.exercise(), e -> new TreeMap<>())
          .merge(rung.week(), index.applyAsInt(rung), Math::max);
    }
  }

  Set<String> exercises() {
    return rungs.keySet();
  }

  /** Empty where the exercise has no place in that week. */
  OptionalInt at(String exercise, int week) {
    Integer rung = rungs.getOrDefault(exercise, new TreeMap<>()).get(week);
    return rung == null ? OptionalInt.empty() : OptionalInt.of(rung);
  }

  /** The rung on which the exercise begins. */
  int first(String exercise) {
    return rungs.get(exercise).firstEntry().getValue();
  }

  /** How far back the exercise may go in that week: a stretch that is too short would not count. */
  int lowest(String exercise, int week) {
    OptionalInt planned = at(exercise, week);
    return stretches.contains(exercise) && planned.isPresent()
        ? doses.shortestStretch(exercise, planned.getAsInt())
        : 0;
  }

  /** How far back each exercise of the week of {@code date} may go. */
  Map<String, Integer> lowest(LocalDate date) {
    int week = week(date);
    Map<String, Integer> lowest = new TreeMap<>();
    rungs.keySet().stream()
        .filter(exercise -> at(exercise, week).isPresent())
        .forEach(exercise -> lowest.put(exercise, lowest(exercise, week)));
    return lowest;
  }

  /** The programme's week, from 1. */
  int week(LocalDate date) {
    return Timelines.week(start, date);
  }

  LocalDate firstDay(int week) {
    return start.plusDays((long) DAYS * (week - 1));
  }
}
