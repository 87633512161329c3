package org.backwise.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Audit;
import org.backwise.benchmarks.instance.Evaluator;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.InstanceReader;
import org.backwise.benchmarks.peers.CpSat;
import org.backwise.benchmarks.peers.Run;
import org.backwise.benchmarks.peers.Timefold;

/** Lets the other solvers try a sample of phases. */
final class PeerRuns {

  static final String CP_SAT = "CP-SAT";
  static final String TIMEFOLD = "Timefold";
  private static final int MILLIS = 1000;

  private final Path folder;
  private final Kept kept;
  private final int seconds;
  private final Map<String, BiFunction<Instance, Long, Run>> solvers = new LinkedHashMap<>();

  PeerRuns(Path folder, Kept kept, int seconds) {
    this.folder = folder;
    this.kept = kept;
    this.seconds = seconds;
    solvers.put(CP_SAT, CpSat::run);
    solvers.put(TIMEFOLD, Timefold::run);
  }

  void all(List<PhaseRow> sample, PrintStream progress) throws IOException {
    int done = 0;
    for (PhaseRow ours : sample) {
      String json = Files.readString(folder.resolve(ours.phase() + ".json"));
      Instance instance = InstanceReader.read(ours.phase(), json);
      for (String solver : solvers.keySet()) {
        if (!kept.has(solver, ours.phase())) {
          PeerRow row = tried(solver, ours, instance);
          kept.add(row.cells());
          progress.printf("%s: %s ours %d%n", ours.phase(), row, ours.value());
        }
      }
      progress.printf("%d of %d phases tried by the others%n", ++done, sample.size());
    }
  }

  private PeerRow tried(String solver, PhaseRow ours, Instance instance) {
    System.gc();
    Run run = solvers.get(solver).apply(instance, (long) seconds * MILLIS);
    return new PeerRow(
        solver,
        ours.phase(),
        run.answer().map(answer -> sound(solver, instance, answer)).orElse(OptionalLong.empty()),
        run.bound(),
        run.reached(ours.value()),
        run.cost());
  }

  /** What the answer is worth by the audit: a solver that counts otherwise has a wrong model. */
  private static OptionalLong sound(String solver, Instance instance, Answer answer) {
    Audit audit = Evaluator.audit(instance, answer);
    if (!audit.sound()) {
      throw new IllegalStateException(
          "%s's answer to %s is unsound: %s. Maybe its model differs from the audit."
              .formatted(solver, instance.name(), audit));
    }
    return OptionalLong.of(audit.value());
  }
}
