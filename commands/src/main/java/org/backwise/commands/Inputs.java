package org.backwise.commands;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.documents.intake.ReadableScreening;
import org.backwise.documents.programme.WithheldWriter;
import org.backwise.model.change.Change;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the files a command is given; a danger that can be read is answered before any error. */
final class Inputs {

  private final Content content;
  private final Terminal terminal;

  Inputs(Content content, Terminal terminal) {
    this.content = content;
    this.terminal = terminal;
  }

  /** The intake in {@code file}; ends the command when there is none. */
  Intake intake(Path file) {
    IntakeReading reading = content.documents().intakes().read(file.toString(), text(file));
    if (reading instanceof IntakeReading.Whole whole) {
      return whole.intake();
    }
    IntakeReading.Broken broken = (IntakeReading.Broken) reading;
    Optional<Withheld> danger = danger(broken.screening());
    danger.ifPresent(
        withheld -> terminal.result().print(WithheldWriter.json(withheld, broken.problems())));
    throw new StoppedException(
        danger.isPresent() ? ExitCodes.WITHHELD : ExitCodes.BAD_INPUT, lines(broken.problems()));
  }

  private Optional<Withheld> danger(ReadableScreening screening) {
    return content.maker().judge().danger(screening.answers(), screening.country());
  }

  /** The person state in {@code file}; a new one when null. */
  PersonState state(@Nullable Path file) {
    if (file == null) {
      return PersonState.NEW;
    }
    Problems problems = new Problems();
    return whole(
        content.documents().states().read(file.toString(), text(file), problems), problems);
  }

  /** The change that was typed. */
  Change change(String text) {
    Problems problems = new Problems();
    return whole(content.documents().changes().read(text, problems), problems);
  }

  /** The programme in {@code file}, ours or hand-written. */
  Programme programme(Path file, Intake intake) {
    Problems problems = new Problems();
    return whole(
        content.documents().programmes().read(file.toString(), text(file), intake, problems),
        problems);
  }

  /** What was read, if nothing at all was wrong with it. */
  private static <T> T whole(Optional<T> read, Problems problems) {
    return read.filter(value -> problems.none())
        .orElseThrow(() -> new StoppedException(ExitCodes.BAD_INPUT, lines(problems.all())));
  }

  private static String lines(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::forPerson).toList());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new StoppedException(
          ExitCodes.BAD_INPUT, "%s: there is no such file. Maybe another folder.".formatted(file));
    } catch (CharacterCodingException e) {
      throw new StoppedException(
          ExitCodes.BAD_INPUT, "%s: is not a text in UTF-8; save it as UTF-8.".formatted(file));
    } catch (IOException e) {
      throw new StoppedException(
          ExitCodes.BAD_INPUT, "%s: cannot be read (%s).".formatted(file, e.getMessage()));
    }
  }
}
