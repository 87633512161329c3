package org.backwise.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backwise.commands.figures.MovementCheck;
import org.backwise.commands.review.RemainingCheck;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.checks.ContentCheck;
import org.backwise.knowledge.checks.Report;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a folder of content. */
@Command(
    name = "check",
    description = "Checks content: one finding a line, with its file and place.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: nothing found", "2: no such folder", "5: findings"})
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "the content folder",
      defaultValue = "content")
  private Path folder = Path.of("content");

  @Option(names = "--grades", description = "also how hard each text reads, the hardest first")
  private boolean grades;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Knowledge knowledge = Knowledge.fromFolder(Told.folder(folder), problems);
    Report report = ContentCheck.run(knowledge, problems);
    List<Problem> findings = new ArrayList<>(report.findings());
    if (findings.isEmpty()) {
      findings.addAll(RemainingCheck.run(knowledge));
      findings.addAll(MovementCheck.run(knowledge));
    }
    findings.forEach(terminal.result()::println);
    if (grades) {
      report.reading().forEach(grade -> terminal.result().println(line(grade)));
    }
    terminal.log().println(findings.size() == 1 ? "1 finding" : findings.size() + " findings");
    return findings.isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
  }

  private static String line(Report.Grade grade) {
    return "grade %2d.%02d  %s"
        .formatted(grade.centigrade() / 100, Math.abs(grade.centigrade() % 100), grade.text());
  }
}
