package org.backwise.sessions.guided;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.backwise.safety.ApprovedRoutine;
import org.backwise.sessions.guided.ItemLine.Instead;
import org.backwise.sessions.timeline.Timelines;

/** Makes guided sessions of routines that may be done, and of nothing else. */
public final class GuidedSessions {

  private static final int MINUTE = 60;
  private static final String HARDER = "harder";

  private final Timelines timelines;
  private final InPlace inPlace;

  /** Sessions whose items are laid by {@code timelines}. */
  public GuidedSessions(Timelines timelines, InPlace inPlace) {
    this.timelines = timelines;
    this.inPlace = inPlace;
  }

  /**
   * The whole routine and its short versions.
   *
   * @param harder whether something harder may be offered today
   */
  public GuidedSession of(
      ApprovedRoutine approved, String session, LocalDate start, boolean harder) {
    List<Version> versions = new ArrayList<>();
    approved
        .routine()
        .shortVersions()
        .forEach(
            cut ->
                versions.add(
                    version(cut.budgetSeconds(), false, cut.items(), approved, start, harder)));
    int seconds = approved.routine().seconds();
    versions.add(version(seconds, true, approved.routine().items(), approved, start, harder));
    return new GuidedSession(approved.date(), session, approved.routine().kind(), versions);
  }

  /** One item of a routine, done on its own. */
  public GuidedSession only(ApprovedRoutine approved, Item item, String session, LocalDate start) {
    int week = Timelines.week(start, approved.date());
    int seconds = timelines.seconds(item, week, approved.date());
    Version alone = version(seconds, true, List.of(item), approved, start, false);
    return new GuidedSession(approved.date(), session, approved.routine().kind(), List.of(alone));
  }

  private Version version(
      int seconds,
      boolean whole,
      List<Item> items,
      ApprovedRoutine approved,
      LocalDate start,
      boolean harder) {
    int minutes = (seconds + MINUTE - 1) / MINUTE;
    int week = Timelines.week(start, approved.date());
    List<ItemLine> lines =
        items.stream().map(item -> line(item, week, approved.date(), harder)).toList();
    return new Version(minutes, whole, lines);
  }

  private ItemLine line(Item item, int week, LocalDate date, boolean harder) {
    List<Instead> instead =
        item.alternatives().stream()
            .filter(other -> harder || !other.than().equals(HARDER))
            .map(other -> instead(item, other, week, date))
            .toList();
    return line(item, week, date, instead);
  }

  private Instead instead(Item item, Alternative other, int week, LocalDate date) {
    return new Instead(other.than(), line(inPlace.of(item, other), week, date, List.of()));
  }

  private ItemLine line(Item item, int week, LocalDate date, List<Instead> instead) {
    return new ItemLine(
        item.exercise(),
        item.role(),
        item.doseIn(week),
        timelines.segments(item, week, date),
        instead);
  }
}
