package org.backwise.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backwise.documents.programme.WithheldWriter;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.safety.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens, then checks any programme against every rule. */
@Command(
    name = "audit",
    description = "Checks a programme, ours or hand-written: one violation a line.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: clean", "2: bad input", "3: withheld", "4: violations"})
final class AuditCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "INTAKE", description = "the answers")
  private Path intake = Path.of("");

  @Parameters(index = "1", paramLabel = "PROGRAMME", description = "the programme")
  private Path programme = Path.of("");

  @Option(names = "--state", description = "what has happened since")
  private @Nullable Path state;

  @Option(names = "--on", description = "a day on which it is under way: what lies before is past")
  private @Nullable LocalDate on;

  AuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Content content = Content.load();
    Inputs inputs = new Inputs(content, terminal);
    Intake answers = inputs.intake(intake);
    LocalDate today = on == null ? answers.start() : on;
    Optional<Withheld> screened = content.maker().judge().screened(answers, today);
    if (screened.isPresent()) {
      terminal.result().print(WithheldWriter.json(screened.get()));
      return ExitCodes.WITHHELD;
    }
    Programme given = inputs.programme(programme, answers);
    return told(content, answers, inputs.state(state), given);
  }

  private int told(Content content, Intake answers, PersonState happened, Programme given) {
    content
        .maker()
        .judge()
        .remarks(answers, happened, given)
        .forEach(remark -> terminal.log().println(remark.text()));
    LocalDate today = on == null ? given.start() : on;
    Verdict verdict = content.maker().judge().judge(answers, happened, given, today);
    if (verdict instanceof Verdict.Refused refused) {
      refused.violations().forEach(terminal.result()::println);
      return ExitCodes.VIOLATIONS;
    } else if (verdict instanceof Verdict.Held held) {
      terminal.result().print(WithheldWriter.json(held.withheld()));
      return ExitCodes.WITHHELD;
    } else if (verdict instanceof Verdict.ProposalOnly) {
      terminal.log().println("Clean, as a proposal: the clearance is missing.");
    }
    return ExitCodes.DONE;
  }
}
