package org.backwise.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.documents.programme.WithheldWriter;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.Request;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.day.Today;
import org.backwise.sessions.timeline.SessionDocument;
import org.backwise.sessions.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the sessions of one day, second by second. */
@Command(
    name = "session",
    description = "Prints a day's sessions as timelines in JSON.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: printed", "2: bad input", "3: withheld"})
final class SessionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "INTAKE", description = "the answers")
  private Path intake = Path.of("");

  @Option(names = "--date", description = "the day, for example 2026-11-23; default: the start")
  private @Nullable String date;

  @Option(names = "--state", description = "what has happened since")
  private @Nullable Path state;

  @Option(names = "--format", description = "json", defaultValue = "json")
  private String format = "json";

  SessionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!format.equals("json")) {
      throw new StoppedException(ExitCodes.BAD_INPUT, "--format: only json is there");
    }
    Content content = Content.load();
    Inputs inputs = new Inputs(content, terminal);
    Intake answers = inputs.intake(intake);
    LocalDate day = date == null ? answers.start() : Told.date(date);
    PersonState happened = inputs.state(state);
    Answer answer =
        content.maker().make(new Request(answers, IntakeHash.of(answers), happened, false, 26));
    if (answer instanceof Answer.Held held) {
      return withheld(held.withheld());
    } else if (!(answer instanceof Answer.Approved)) {
      throw new StoppedException(ExitCodes.OUR_FAULT, "No programme could be approved.");
    }
    return told(content, answers, happened, ((Answer.Approved) answer).approved().programme(), day);
  }

  private int told(
      Content content, Intake answers, PersonState happened, Programme programme, LocalDate day) {
    List<Timeline> given = new ArrayList<>();
    for (DaySession session : content.days().on(answers, happened, programme, Today.on(day))) {
      if (session.verdict() instanceof DayVerdict.Held held) {
        return withheld(held.withheld());
      } else if (session.verdict() instanceof DayVerdict.Rest rest) {
        rest.reasons().forEach(terminal.log()::println);
      } else if (session.verdict() instanceof DayVerdict.Given routine) {
        routine.routine().leftOut().forEach(terminal.log()::println);
      }
      if (session.timeline() != null) {
        given.add(session.timeline());
      }
    }
    terminal.result().print(SessionDocument.json(day, given));
    return ExitCodes.DONE;
  }

  private int withheld(Withheld withheld) {
    terminal.result().print(WithheldWriter.json(withheld));
    return ExitCodes.WITHHELD;
  }
}
