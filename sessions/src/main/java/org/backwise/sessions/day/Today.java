package org.backwise.sessions.day;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.DayQuestion;

/**
 * How a day begins.
 *
 * @param painNow 0-10; empty: as the answers last said
 * @param justUp up for less than an hour
 */
public record Today(LocalDate date, OptionalInt painNow, boolean justUp) {

  /** A day of which nothing new is known. */
  public static Today on(LocalDate date) {
    return new Today(date, OptionalInt.empty(), false);
  }

  DayQuestion question(RoutineKind routine) {
    return new DayQuestion(date, routine, painNow, justUp);
  }
}
