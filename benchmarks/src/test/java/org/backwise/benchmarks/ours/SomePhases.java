package org.backwise.benchmarks.ours;

import static org.assertj.core.api.Assertions.assertThat;

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
    OurPhases ours = new OurPhases(Knowledge.load());
    List<Solved> phases =
        new Held(Knowledge.load())
            .written(Path.of("people")).stream()
                .filter(p -> NAMES.stream().anyMatch(n -> n.startsWith(p.name())))
                .flatMap(p -> ours.of(p, 26).stream())
                .filter(p -> NAMES.contains(p.name()))
                .map(SomePhases::solved)
                .toList();
    assertThat(phases)
        .extracting(p -> p.instance().name())
        .containsExactlyInAnyOrderElementsOf(NAMES);
    return phases;
  }

  private static Solved solved(OurPhases.Phase phase) {
    OurSearch.Found found = OurSearch.run(phase.problem());
    String json = InstanceWriter.json(PhaseExport.of(phase.name(), phase.problem(), found.extra()));
    return new Solved(InstanceReader.read(phase.name(), json), found.answer(), found);
  }
}
