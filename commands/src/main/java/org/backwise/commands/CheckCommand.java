package org.backwise.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backwise.knowledge.checks.ContentCheck;
import org.backwise.knowledge.checks.Report;
import picocli.CommandLine.Command;
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

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new StoppedException(
          ExitCodes.BAD_INPUT, "%s: there is no such folder.".formatted(folder));
    }
    Report report = ContentCheck.run(folder);
    report.findings().forEach(terminal.result()::println);
    terminal.log().printf("%d findings%n", report.findings().size());
    return report.findings().isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
  }
}
