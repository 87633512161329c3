package org.backwise.safety;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.backwise.model.programme.RoutineKind;

/**
 * May this routine be done on that date?
 *
 * @param painNow pain as the day begins, 0-10; empty: as the answers last said
 * @param justUp up for less than an hour: the rules of the morning hold
 */
public record DayQuestion(
    LocalDate date, RoutineKind routine, OptionalInt painNow, boolean justUp) {

  /** The question without anything new to say about the day. */
  public static DayQuestion of(LocalDate date, RoutineKind routine) {
    return new DayQuestion(date, routine, OptionalInt.empty(), false);
  }
}
