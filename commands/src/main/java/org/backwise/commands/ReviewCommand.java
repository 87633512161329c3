package org.backwise.commands;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.backwise.commands.review.Review;
import org.backwise.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lays the content out for a clinician to review. */
@Command(
    name = "review",
    description = "Lays out, for a clinician, exercises by conditions and what is not verified.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: written", "2: the folder cannot be written"})
final class ReviewCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "a folder")
  private Path out = Path.of("");

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Output.makeFolder(out);
    for (Map.Entry<String, byte[]> file : Review.files(Knowledge.load()).entrySet()) {
      Output.write(file.getValue(), out.resolve(file.getKey()), terminal);
      terminal.result().println(out.resolve(file.getKey()));
    }
    return ExitCodes.DONE;
  }
}
