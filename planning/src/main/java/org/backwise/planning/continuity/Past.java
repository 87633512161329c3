package org.backwise.planning.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Rung;

/** The weeks of a programme that lie behind, as they were. */
public record Past(
    List<Phase> phases,
    List<CalendarEntry> calendar,
    List<AerobicWeek> aerobic,
    List<Relaxation> relaxed,
    List<Goal> goals) {

  private static final int WEEK = 7;

  /** A programme that begins. */
  public static final Past NOTHING =
      new Past(List.of(), List.of(), List.of(), List.of(), List.of());

  /** The weeks of {@code programme} before {@code week}. */
  static Past of(Programme programme, int week) {
    List<Phase> phases = new ArrayList<>();
    for (Phase phase : programme.phases()) {
      if (phase.fromWeek() < week) {
        phases.add(phase.lastWeek() < week ? phase : cut(phase, week));
      }
    }
    List<String> scopes =
        IntStream.rangeClosed(1, phases.size()).mapToObj(i -> "phase " + i).toList();
    var first = programme.start().plusDays((long) WEEK * (week - 1));
    return new Past(
        List.copyOf(phases),
        programme.calendar().stream().filter(entry -> entry.date().isBefore(first)).toList(),
        programme.aerobic().stream().filter(walk -> walk.week() < week).toList(),
        programme.relaxed().stream().filter(step -> scopes.contains(step.scope())).toList(),
        programme.goals());
  }

  private static Phase cut(Phase phase, int week) {
    return new Phase(
        phase.name(),
        phase.purpose(),
        phase.fromWeek(),
        week - phase.fromWeek(),
        phase.criteria(),
        phase.routines().stream().map(routine -> cut(routine, week)).toList());
  }

  private static Routine cut(Routine routine, int week) {
    return routine.withItems(
        cut(routine.items(), week),
        routine.shortVersions().stream().map(s -> s.withItems(cut(s.items(), week))).toList());
  }

  private static List<Item> cut(List<Item> items, int week) {
    return items.stream().map(item -> cut(item, week)).toList();
  }

  private static Item cut(Item item, int week) {
    List<Rung> ladder = item.ladder().stream().filter(rung -> rung.week() < week).toList();
    return item.withLadder(ladder);
  }
}
