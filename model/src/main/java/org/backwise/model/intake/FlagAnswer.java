package org.backwise.model.intake;

import java.time.LocalDate;
import org.backwise.model.Side;
import org.jspecify.annotations.Nullable;

/** A danger flag answered yes or unsure, on which side, and when it began or last got worse. */
public record FlagAnswer(String flag, @Nullable Side side, LocalDate since) {

  /** An answer that told no side. */
  public FlagAnswer(String flag, LocalDate since) {
    this(flag, null, since);
  }
}
