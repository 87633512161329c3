package org.backwise.model.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit to a clinician because of a danger flag, and what came of it.
 *
 * @param saw where the pain spread to on that day, as the clinician saw it
 */
public record SeenFor(String flag, String by, LocalDate on, String outcome, List<SeenSpread> saw) {

  public SeenFor {
    saw = List.copyOf(saw);
  }

  /** A visit of which nothing more is told. */
  public SeenFor(String flag, String by, LocalDate on, String outcome) {
    this(flag, by, on, outcome, List.of());
  }

  /** Whether the clinician allowed exercise. */
  public boolean exerciseAllowed() {
    return outcome.equals("exercise-allowed");
  }
}
