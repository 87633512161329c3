package org.backwise.sessions.stores;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How far people are in a session, so that it goes on after a reload or on another device. */
public interface SessionPositions {

  /**
   * Keeps {@code position}, unless one with the same or a higher {@code count} is there.
   *
   * @return whether it is the one that is kept now
   */
  boolean keep(UUID person, SessionPosition position);

  /** Where the person is in that session of that date. */
  Optional<SessionPosition> find(UUID person, LocalDate date, String session);

  /** Forgets it: the session is over. */
  void forget(UUID person, LocalDate date, String session);

  /**
   * A place in a session.
   *
   * @param session its place in the day: morning, main, stretch or relief
   * @param count grows with each position a device tells, so that a late one does not win
   * @param second whole seconds since the start of the timeline
   * @param programme the programme that the timeline was made of
   */
  record SessionPosition(LocalDate date, String session, long count, int second, UUID programme) {}
}
