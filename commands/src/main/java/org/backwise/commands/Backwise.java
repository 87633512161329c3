package org.backwise.commands;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands for files. Results go to standard output alone, everything else to standard error.
 */
@Command(
    name = "backwise",
    description = "Safe, balanced exercise programmes for people with back or neck pain.",
    mixinStandardHelpOptions = true,
    subcommands = {
      PlanCommand.class,
      ReplanCommand.class,
      AuditCommand.class,
      ExplainCommand.class,
      ExercisesCommand.class,
      CheckCommand.class,
      ReviewCommand.class,
      FiguresCommand.class,
      SessionCommand.class,
      SimulateCommand.class
    })
public final class Backwise {

  private Backwise() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** Runs one command; {@code out} gets the result, {@code err} everything else. */
  public static int run(String[] args, OutputStream out, OutputStream err) {
    PrintStream result = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream log = new PrintStream(err, true, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Backwise(), new Making(new Terminal(result, log)));
    line.setOut(new PrintWriter(result, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(log, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((problem, command, parsed) -> told(problem, log));
    line.setUnmatchedOptionsArePositionalParams(false);
    int code = args.length == 0 ? usage(line) : line.execute(args);
    result.flush();
    return code;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCodes.BAD_INPUT;
  }

  /** Our own fault: one sentence, and where the details are. */
  private static int told(Exception problem, PrintStream log) {
    if (problem instanceof StoppedException stopped) {
      log.println(stopped.getMessage());
      return stopped.exitCode();
    }
    log.printf(
        "Something went wrong in Backwise itself: %s. Set BACKWISE_TRACE=1 to see the details.%n",
        problem);
    if (System.getenv("BACKWISE_TRACE") != null) {
      problem.printStackTrace(log);
    }
    return ExitCodes.OUR_FAULT;
  }
}
