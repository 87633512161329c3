package org.backwise.commands;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.backwise.documents.change.ReplannedWriter;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.documents.intake.IntakeWriter;
import org.backwise.documents.programme.ProgrammeWriter;
import org.backwise.documents.programme.WithheldWriter;
import org.backwise.model.change.Change;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.programmes.change.ChangeRequest;
import org.backwise.programmes.change.Replanned;
import org.backwise.programmes.change.Replanner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes one thing of a programme that is there, and says what is different. */
@Command(
    name = "replan",
    description = "Changes one thing of a programme: the nearest safe one, and what is different.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0: made",
      "1: our own fault",
      "2: bad input, or nothing to change",
      "3: withheld, with the reasons"
    })
final class ReplanCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "INTAKE", description = "the answers")
  private Path intake = Path.of("");

  @Parameters(index = "1", paramLabel = "PROGRAMME", description = "the programme as it is")
  private Path programme = Path.of("");

  @Option(
      names = "--change",
      required = true,
      description = "one change, for example 'avoid: bridge', 'minutes: 10', 'aches: knee'")
  private String change = "";

  @Option(names = "--on", description = "the day of the change; the start when not given")
  private @Nullable LocalDate on;

  @Option(names = "--state", description = "what has happened since")
  private @Nullable Path state;

  @Option(names = "--format", description = "text or json", defaultValue = "text")
  private PlanCommand.Format format = PlanCommand.Format.text;

  @Option(names = "--out", description = "a file instead of standard output")
  private @Nullable Path out;

  @Option(names = "--keep", description = "a folder for the new intake.yaml and programme.json")
  private @Nullable Path keep;

  ReplanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Content content = Content.load();
    Inputs inputs = new Inputs(content, terminal);
    Intake answers = inputs.intake(intake);
    Change wanted = inputs.change(change);
    Programme present = inputs.programme(programme, answers);
    LocalDate today = on == null ? present.start() : on;
    Replanned result =
        new Replanner(content.knowledge(), content.maker())
            .replan(
                new ChangeRequest(
                    answers, IntakeHash::of, inputs.state(state), present, wanted, today));
    return told(content, present, result);
  }

  private int told(Content content, Programme present, Replanned result) {
    if (result instanceof Replanned.Held held) {
      terminal.result().print(WithheldWriter.json(held.withheld()));
      return ExitCodes.WITHHELD;
    } else if (result instanceof Replanned.Nothing nothing) {
      throw new StoppedException(ExitCodes.BAD_INPUT, nothing.why());
    } else if (result instanceof Replanned.Faulty faulty) {
      faulty.violations().forEach(terminal.log()::println);
      throw new StoppedException(
          ExitCodes.OUR_FAULT, "The draft broke the rules above, so nothing changes.");
    }
    Replanned.Made made = (Replanned.Made) result;
    Output.write(written(content, present, made), out, terminal);
    kept(made);
    return ExitCodes.DONE;
  }

  private byte[] written(Content content, Programme present, Replanned.Made made) {
    String text =
        format == PlanCommand.Format.json
            ? ReplannedWriter.json(
                made.change(), made.difference(), made.intake(), made.programme())
            : new DifferenceText(content.knowledge()).of(present, made);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void kept(Replanned.Made made) {
    if (keep != null) {
      Output.makeFolder(keep);
      write("intake.yaml", IntakeWriter.yaml(made.intake()), keep);
      write("programme.json", ProgrammeWriter.json(made.programme()), keep);
    }
  }

  private void write(String name, String text, Path folder) {
    Output.write(text.getBytes(StandardCharsets.UTF_8), folder.resolve(name), terminal);
  }
}
