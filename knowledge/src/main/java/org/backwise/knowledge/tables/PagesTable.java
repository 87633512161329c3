package org.backwise.knowledge.tables;

import java.util.List;
import java.util.Map;
import org.backwise.model.exercise.Surface;

/**
 * {@code pages.yaml}: hours of the day, 0-24, weeks and places, as the pages go by them.
 *
 * @param morningUntilHour so long this morning's pain is asked for
 * @param programmeWeeks a programme made on the pages has at most so many
 * @param calendarDays so many days ahead a calendar is told of sessions
 * @param meanwhile advice for the time in which nobody has agreed to a programme yet
 */
public record PagesTable(
    int morningUntilHour,
    int afternoonFromHour,
    int eveningFromHour,
    int programmeWeeks,
    Balance balance,
    int calendarDays,
    Map<String, Site> places,
    List<String> meanwhile) {

  public PagesTable {
    meanwhile = List.copyOf(meanwhile);
  }

  /** From which share of a need, in thousandths, a group gets some of it, and enough. */
  public record Balance(int someFromMilli, int enoughFromMilli) {}

  /** What a place has. */
  public record Site(List<Surface> surfaces, List<String> equipment) {
    public Site {
      surfaces = List.copyOf(surfaces);
      equipment = List.copyOf(equipment);
    }
  }
}
