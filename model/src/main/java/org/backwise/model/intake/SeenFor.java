package org.backwise.model.intake;

import java.time.LocalDate;

/** A visit to a clinician because of a danger flag, and what came of it. */
public record SeenFor(String flag, String by, LocalDate on, String outcome) {

  /** Whether the clinician allowed exercise. */
  public boolean exerciseAllowed() {
    return outcome.equals("exercise-allowed");
  }
}
