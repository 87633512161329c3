package org.backwise.sessions.timeline;

import java.util.List;
import org.backwise.model.programme.RoutineKind;

/**
 * A routine on one date, second by second, without a gap.
 *
 * @param session its place in the day: morning, main, stretch or relief
 * @param seconds the sum of its segments
 */
public record Timeline(String session, RoutineKind routine, int seconds, List<Segment> segments) {

  public Timeline {
    segments = List.copyOf(segments);
  }
}
