package org.backwise.model.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the programme is for.
 *
 * @param dueDate when pregnant, the due date; else null
 * @param gaveBirth the latest birth; null: none
 */
public record Person(
    int birthYear, Sex sex, @Nullable LocalDate dueDate, @Nullable Birth gaveBirth) {

  /** A birth: when, and {@code vaginal} or {@code caesarean}. */
  public record Birth(LocalDate on, String mode) {}
}
