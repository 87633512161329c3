package org.backwise.server.archive;

import java.util.List;
import java.util.Optional;
import org.backwise.model.intake.ScreeningAnswers;

/**
 * What reading a file gave.
 *
 * @param archive empty when something is wrong
 * @param problems all of them, each with its place
 * @param danger the danger answers of the newest answers, whatever else is wrong
 */
public record ArchiveReading(
    Optional<Archive> archive, List<String> problems, Optional<ScreeningAnswers> danger) {

  public ArchiveReading {
    problems = List.copyOf(problems);
  }
}
