package org.backwise.documents.intake;

import java.util.List;
import org.backwise.model.intake.Intake;
import org.backwise.reading.Problem;

/** The outcome of reading an intake. */
public sealed interface IntakeReading {

  /** It is whole. */
  record Whole(Intake intake) implements IntakeReading {}

  /**
   * It has problems; the danger answers that can be read come first.
   *
   * @param problems all of them, in the order of the document's parts
   */
  record Broken(ReadableScreening screening, List<Problem> problems) implements IntakeReading {

    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
