package org.backwise.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.backwise.benchmarks.bound.UpperBound;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Audit;
import org.backwise.benchmarks.instance.Evaluator;
import org.backwise.benchmarks.ours.SomePhases;
import org.junit.jupiter.api.Test;

class UpperBoundTest {

  @Test
  void noAnswerThatKeepsTheRulesIsWorthMore() throws IOException {
    for (SomePhases.Solved phase : SomePhases.two()) {
      long bound = UpperBound.of(phase.instance(), 0);
      int sound = 0;
      RandomAnswers random = new RandomAnswers(phase.instance(), 11);
      for (int i = 0; i < 300; i++) {
        Answer answer = i % 2 == 0 ? random.keeping() : random.near(phase.ours());
        Audit audit = Evaluator.audit(phase.instance(), answer);
        if (audit.sound()) {
          sound++;
          assertThat(audit.value()).as("%s", answer).isLessThanOrEqualTo(bound);
        }
      }
      assertThat(sound).isPositive();
    }
  }

  @Test
  void isNotFarAboveWhatWeFind() throws IOException {
    for (SomePhases.Solved phase : SomePhases.two()) {
      long ours = phase.found().value();
      long bound = UpperBound.of(phase.instance(), ours);
      assertThat(bound).isBetween(ours, ours * 14 / 10);
    }
  }
}
