package org.backwise.benchmarks.ours;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.InstanceReader;
import org.backwise.benchmarks.instance.InstanceWriter;
import org.backwise.knowledge.Knowledge;

/** A few phases of the written people, written and read again, with our answers. */
public final class SomePhases {

  private static final List<String> NAMES = List.of("floor-is-far-1", "hernia-and-back-2");

  private SomePhases() {}

  /** A phase and what we made of it. */
  public record Solved(Instance instance, Answer ours, OurSearch.Found found) {}

  /** Two of them: one of few items, one of many. */
  public static List<Solved> two() throws IOException {
    OurPhases phases = new OurPhases(Knowledge.load());
    return new Held(Knowledge.load())
        .written(Path.of("people")).stream()
            .filter(p -> NAMES.stream().anyMatch(n -> n.startsWith(p.name())))
            .flatMap(p -> phases.of(p, 26).stream())
            .filter(p -> NAMES.contains(p.name()))
            .map(SomePhases::solved)
            .toList();
  }

  private static Solved solved(OurPhases.Phase phase) {
    OurSearch.Found found = OurSearch.run(phase.problem());
    String json = InstanceWriter.json(PhaseExport.of(phase.name(), phase.problem(), found.extra()));
    return new Solved(InstanceReader.read(phase.name(), json), found.answer(), found);
  }
}
