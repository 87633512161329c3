package org.backwise.benchmarks.ours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.backwise.benchmarks.instance.Audit;
import org.backwise.benchmarks.instance.Evaluator;
import org.backwise.benchmarks.instance.InstanceReader;
import org.backwise.benchmarks.instance.InstanceWriter;
import org.junit.jupiter.api.Test;

class PhaseExportTest {

  @Test
  void findsOurAnswersSoundAndWorthWhatTheSearchSays() throws IOException {
    for (SomePhases.Solved phase : SomePhases.two()) {
      Audit audit = Evaluator.audit(phase.instance(), phase.ours());
      assertThat(audit.sound()).as("%s", audit).isTrue();
      assertThat(audit.value()).isEqualTo(phase.found().value());
      assertThat(audit.missing()).isEqualTo(phase.found().missing());
    }
  }

  @Test
  void readsWhatItWrote() throws IOException {
    for (SomePhases.Solved phase : SomePhases.two()) {
      String json = InstanceWriter.json(phase.instance());
      assertThat(InstanceWriter.json(InstanceReader.read("again", json))).isEqualTo(json);
    }
  }
}
