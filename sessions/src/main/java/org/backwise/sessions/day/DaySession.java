package org.backwise.sessions.day;

import java.util.List;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * One session of a day.
 *
 * @param session its place in the day: morning, main, stretch or relief
 * @param planned the routine that the calendar has; the verdict may give the relief routine instead
 * @param verdict what may be done, or why nothing
 * @param timeline null when the verdict gives nothing
 * @param shortOnes the short versions
 */
public record DaySession(
    String session,
    RoutineKind planned,
    DayVerdict verdict,
    @Nullable Timeline timeline,
    List<Timeline> shortOnes) {

  public DaySession {
    shortOnes = List.copyOf(shortOnes);
  }
}
