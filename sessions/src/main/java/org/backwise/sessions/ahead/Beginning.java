package org.backwise.sessions.ahead;

import java.util.List;
import org.backwise.safety.DayKind;

/**
 * What may be done on a day that begins so.
 *
 * @param justUp up for less than an hour
 * @param sessions those of the calendar, in its order
 * @param alone the day's gluteal item by itself, where there is one
 */
public record Beginning(
    DayKind kind,
    boolean justUp,
    List<SessionAhead> sessions,
    SessionAhead relief,
    List<SessionAhead> alone) {

  public Beginning {
    sessions = List.copyOf(sessions);
    alone = List.copyOf(alone);
  }
}
