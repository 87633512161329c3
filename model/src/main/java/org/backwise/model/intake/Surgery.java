package org.backwise.model.intake;

import java.time.LocalDate;
import org.backwise.model.Side;
import org.jspecify.annotations.Nullable;

/** An operation; {@code limitsUntil} is the date to which its surgeon's limits hold. */
public record Surgery(
    String kind, @Nullable Side side, LocalDate on, @Nullable LocalDate limitsUntil) {

  /** An operation of which no side was told. */
  public Surgery(String kind, LocalDate on, @Nullable LocalDate limitsUntil) {
    this(kind, null, on, limitsUntil);
  }
}
