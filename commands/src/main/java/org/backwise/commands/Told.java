package org.backwise.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;

/** What somebody told a command, as what it stands for; ends the command where it is nothing. */
final class Told {

  private Told() {}

  /** The date of {@code --date}. */
  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw refused("--date: %s is not a date like 2026-11-20".formatted(text));
    }
  }

  /** A folder that is there. */
  static Path folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw refused("%s: there is no such folder.".formatted(folder));
    }
    return folder;
  }

  /** An exercise of the catalogue. */
  static Exercise exercise(Knowledge knowledge, String id) {
    return knowledge
        .exercises()
        .find(id)
        .orElseThrow(
            () ->
                refused("%s is no exercise. %s".formatted(id, knowledge.exercises().nearest(id))));
  }

  private static StoppedException refused(String why) {
    return new StoppedException(ExitCodes.BAD_INPUT, why);
  }
}
