package org.backwise.sessions.guided;

import java.util.List;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.sessions.timeline.Segment;

/**
 * One item by itself; its segments begin at second 0, so that a device lays items one after
 * another.
 *
 * @param dose that of the week
 * @param instead what may take its place today
 */
public record ItemLine(
    String exercise, RoutineRole role, Dose dose, List<Segment> segments, List<Instead> instead) {

  public ItemLine {
    segments = List.copyOf(segments);
    instead = List.copyOf(instead);
  }

  /** What may take the item's place; {@code than}: easier, equal or harder. */
  public record Instead(String than, ItemLine line) {}
}
