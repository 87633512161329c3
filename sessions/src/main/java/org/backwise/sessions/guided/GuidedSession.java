package org.backwise.sessions.guided;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.programme.RoutineKind;

/**
 * A session that may be done on its date.
 *
 * @param session its place in the day: morning, main, stretch, relief or daily
 * @param versions the short ones first, the whole routine last
 */
public record GuidedSession(
    LocalDate date, String session, RoutineKind routine, List<Version> versions) {

  public GuidedSession {
    versions = List.copyOf(versions);
  }
}
