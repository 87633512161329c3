package org.backwise.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backwise.knowledge.Knowledge;
import org.backwise.programmes.people.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes up many people, plans for each, and counts what becomes of them. */
@Command(
    name = "simulate",
    description = "Plans for made-up people and counts what becomes of them; goes on where it was.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: counted", "1: a draft of ours broke a rule", "2: bad input"})
final class SimulateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--people", description = "how many", defaultValue = "1000")
  private long people = 1000;

  @Option(names = "--seed", description = "which people", defaultValue = "1")
  private long seed = 1;

  @Option(names = "--threads", description = "how many at a time", defaultValue = "2")
  private int threads = 2;

  @Option(names = "--out", required = true, description = "a folder for the table")
  private Path out = Path.of("");

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (people < 1 || threads < 1) {
      throw new StoppedException(
          ExitCodes.BAD_INPUT, "--people and --threads: at least 1 is needed");
    }
    Simulation simulation = new Simulation(Knowledge.load(), seed, threads);
    Simulation.Result result = simulation.run(people, out, terminal.log());
    terminal.result().println(out.resolve("people-" + seed + ".txt"));
    return result.tally().of("faulty") == 0 ? ExitCodes.DONE : ExitCodes.OUR_FAULT;
  }
}
