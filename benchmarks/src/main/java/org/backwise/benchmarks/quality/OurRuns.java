package org.backwise.benchmarks.quality;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.backwise.benchmarks.bound.UpperBound;
import org.backwise.benchmarks.instance.Audit;
import org.backwise.benchmarks.instance.Evaluator;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.InstanceReader;
import org.backwise.benchmarks.instance.InstanceWriter;
import org.backwise.benchmarks.ours.OurPhases;
import org.backwise.benchmarks.ours.OurSearch;
import org.backwise.benchmarks.ours.Person;
import org.backwise.benchmarks.ours.PhaseExport;
import org.backwise.benchmarks.peers.Greedy;
import org.backwise.planning.search.PhaseProblem;

/** Plans for everybody, writes every phase to a file, and has what we made of it audited. */
final class OurRuns {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WEEKS = 26;
  private static final int ROUNDS = 3;
  private static final int TOLD_EVERY = 25;
  private static final long NANOS = 1000;

  private final OurPhases phases;
  private final Path folder;
  private final Kept kept;

  OurRuns(OurPhases phases, Path folder, Kept kept) {
    this.phases = phases;
    this.folder = folder;
    this.kept = kept;
  }

  void all(List<Person> people, PrintStream progress) throws IOException {
    int done = 0;
    for (Person person : people) {
      if (!kept.has(PersonRow.KIND, person.name())) {
        person(person);
      }
      if (++done % TOLD_EVERY == 0) {
        progress.println(done + " of " + people.size() + " people planned for");
      }
    }
  }

  private void person(Person person) throws IOException {
    long began = THREAD.getCurrentThreadCpuTime();
    List<OurPhases.Phase> planned = phases.of(person, WEEKS);
    long micros = (THREAD.getCurrentThreadCpuTime() - began) / NANOS;
    for (OurPhases.Phase phase : planned) {
      if (!kept.has(PhaseRow.KIND, phase.name())) {
        kept.add(phase(phase).cells());
      }
    }
    kept.add(new PersonRow(person.name(), planned.size(), micros).cells());
  }

  private PhaseRow phase(OurPhases.Phase phase) throws IOException {
    long bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
    OurSearch.Found found = OurSearch.run(phase.problem());
    long bytes = THREAD.getCurrentThreadAllocatedBytes() - bytesBefore;
    String json = InstanceWriter.json(PhaseExport.of(phase.name(), phase.problem(), found.extra()));
    Files.writeString(folder.resolve(phase.name() + ".json"), json);
    Instance instance = InstanceReader.read(phase.name(), json);
    Audit audit = Evaluator.audit(instance, found.answer());
    Audit greedy = Evaluator.audit(instance, Greedy.answer(instance));
    return new PhaseRow(
        phase.name(),
        audit.value(),
        audit.broken().size() + audit.missing(),
        audit.value() == found.value() && audit.missing() == found.missing(),
        greedy.sound() ? OptionalLong.of(greedy.value()) : OptionalLong.empty(),
        UpperBound.of(instance, audit.value()),
        found.extra(),
        micros(phase.problem()),
        bytes);
  }

  /** The middle of a few rounds. */
  private static long micros(PhaseProblem problem) {
    long[] rounds = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long began = THREAD.getCurrentThreadCpuTime();
      OurSearch.run(problem);
      rounds[i] = (THREAD.getCurrentThreadCpuTime() - began) / NANOS;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }
}
