package org.backwise.planning.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Effort;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Use;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.need.Stimulus;
import org.backwise.planning.search.Before;

/** What the last of the past weeks leaves to the weeks that follow. */
final class Ending {

  private final Knowledge knowledge;
  private final Stimulus stimulus;
  private final Phase last;
  private final List<CalendarEntry> week;

  private Ending(Knowledge knowledge, Phase last, List<CalendarEntry> week) {
    this.knowledge = knowledge;
    this.stimulus = new Stimulus(knowledge);
    this.last = last;
    this.week = week;
  }

  /**
   * What {@code past} ends with.
   *
   * @param lastDay the day before the weeks that are planned anew
   * @param goesOn whether the phase was cut, so that its steps on a way back are still to be done
   */
  static Before of(Past past, Knowledge knowledge, LocalDate lastDay, boolean goesOn) {
    if (past.phases().isEmpty()) {
      return Before.NOTHING;
    }
    List<CalendarEntry> week =
        past.calendar().stream().filter(e -> e.date().isAfter(lastDay.minusWeeks(1))).toList();
    Phase last = past.phases().get(past.phases().size() - 1);
    Ending ending = new Ending(knowledge, last, week);
    return new Before(ending.rungs(goesOn), ending.volumes(), ending.tired(lastDay));
  }

  private Map<String, Integer> rungs(boolean goesOn) {
    Map<String, Integer> rungs = new TreeMap<>();
    last.routines().stream()
        .filter(routine -> routine.kind() != RoutineKind.RELIEF)
        .flatMap(routine -> routine.items().stream())
        .filter(item -> known(item) && framed(item))
        .forEach(item -> rungs.put(step(item, goesOn), rung(item)));
    return rungs;
  }

  private boolean known(Item item) {
    return knowledge.exercises().has(item.exercise());
  }

  private static boolean framed(Item item) {
    return switch (item.role()) {
      case WORK, STRETCH, DAILY -> true;
      case WARM_UP, COOL_DOWN -> false;
    };
  }

  /** A step on a way back that is still under way counts as the one before it. */
  private String step(Item item, boolean goesOn) {
    Exercise exercise = knowledge.exercises().get(item.exercise());
    String easier = exercise.family().easier();
    return goesOn && exercise.use() == Use.ON_REQUEST && easier != null ? easier : exercise.id();
  }

  private int rung(Item item) {
    List<Dose> doses =
        knowledge.exercises().get(item.exercise()).doses().stream()
            .map(CatalogueDose::dose)
            .toList();
    return Math.max(0, doses.indexOf(lastDose(item)));
  }

  private static Dose lastDose(Item item) {
    return item.ladder().get(item.ladder().size() - 1).dose();
  }

  private long[] volumes() {
    long[] volumes = new long[stimulus.cells()];
    week.forEach(entry -> items(entry).forEach(item -> add(volumes, item)));
    return volumes;
  }

  private List<Item> items(CalendarEntry entry) {
    return last.routines().stream()
        .filter(routine -> routine.kind() == entry.routine())
        .flatMap(routine -> routine.items().stream())
        .filter(this::known)
        .toList();
  }

  private void add(long[] volumes, Item item) {
    Exercise exercise = knowledge.exercises().get(item.exercise());
    long[] pairs = stimulus.strengthOf(exercise, lastDose(item));
    for (int i = 0; i < pairs.length; i += 2) {
      volumes[(int) pairs[i]] += pairs[i + 1];
    }
  }

  private long tired(LocalDate lastDay) {
    int share = knowledge.tables().bounds().recoveryShareFromMilli();
    return week.stream()
        .filter(entry -> entry.date().equals(lastDay))
        .flatMap(entry -> items(entry).stream())
        .map(item -> knowledge.exercises().get(item.exercise()))
        .filter(exercise -> exercise.effort() != Effort.GENTLE)
        .flatMap(exercise -> exercise.muscles().stream())
        .filter(work -> work.role().loads() && work.shareMilli() >= share)
        .map(MuscleWork::group)
        .mapToLong(group -> 1L << stimulus.groups().indexOf(group))
        .reduce(0, (a, b) -> a | b);
  }
}
