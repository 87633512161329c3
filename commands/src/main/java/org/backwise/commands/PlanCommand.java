package org.backwise.commands;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.documents.programme.ProgrammeWriter;
import org.backwise.documents.programme.WithheldWriter;
import org.backwise.handouts.Handout;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens the answers, plans, judges, and prints the programme. */
@Command(
    name = "plan",
    description = "Makes a programme from an intake file.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: made", "1: our own fault", "2: bad input", "3: withheld, with the reasons"})
final class PlanCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "INTAKE", description = "the answers, YAML or JSON")
  private Path intake = Path.of("");

  @Option(names = "--state", description = "what has happened since, YAML or JSON")
  private @Nullable Path state;

  @Option(names = "--proposal", description = "without a clearance: make it to show a clinician")
  private boolean proposal;

  @Option(names = "--format", description = "text, json, html or pdf", defaultValue = "text")
  private PlanFormat format = PlanFormat.text;

  @Mixin private PaperOptions paper = new PaperOptions();

  @Option(names = "--out", description = "a file instead of standard output")
  private @Nullable Path out;

  @Option(names = "--weeks", description = "at most so many, 1-26", defaultValue = "26")
  private int weeks = 26;

  PlanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (weeks < 1 || weeks > 26) {
      throw new StoppedException(ExitCodes.BAD_INPUT, "--weeks: %d is not 1-26".formatted(weeks));
    }
    paper.check(format);
    Content content = Content.load();
    Inputs inputs = new Inputs(content, terminal);
    Intake answers = inputs.intake(intake);
    PersonState happened = inputs.state(state);
    Request request = new Request(answers, IntakeHash.of(answers), happened, proposal, weeks);
    Answer answer = content.maker().make(request);
    if (answer instanceof Answer.Held held) {
      return withheld(held.withheld());
    } else if (answer instanceof Answer.Faulty faulty) {
      faulty.violations().forEach(terminal.log()::println);
      throw new StoppedException(
          ExitCodes.OUR_FAULT, "The draft broke the rules above, so nothing is given.");
    }
    if (format.paper()) {
      return onPaper(new Papers(content, answers, happened, paper), answer);
    }
    Output.write(written(content, answers, answer), out, terminal);
    return ExitCodes.DONE;
  }

  private int withheld(Withheld withheld) {
    String text =
        format == PlanFormat.json ? WithheldWriter.json(withheld) : ProgrammeText.of(withheld);
    terminal.result().print(text);
    return ExitCodes.WITHHELD;
  }

  private int onPaper(Papers papers, Answer answer) {
    Papers.Outcome outcome = papers.of(answer);
    if (outcome instanceof Papers.Outcome.NotGiven none) {
      return withheld(none.withheld());
    }
    Handout handout = ((Papers.Outcome.Made) outcome).handout();
    byte[] bytes =
        format == PlanFormat.pdf ? handout.pdf() : handout.html().getBytes(StandardCharsets.UTF_8);
    Output.write(bytes, out, terminal);
    return ExitCodes.DONE;
  }

  private byte[] written(Content content, Intake answers, Answer answer) {
    Programme asked =
        Answer.programme(answer).withQuestions(content.documents().oddAnswers().in(answers));
    String text =
        format == PlanFormat.json
            ? ProgrammeWriter.json(asked)
            : new ProgrammeText(content.knowledge()).of(asked);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What a list can be printed as. */
  enum Format {
    text,
    json
  }
}
