package org.backwise.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Audit;
import org.backwise.benchmarks.instance.Evaluator;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.ours.SomePhases;
import org.junit.jupiter.api.Test;

class SameScoresTest {

  private static final int EACH = 167;
  private static final int ENOUGH = 100;

  @Test
  void scoresAThousandRandomAnswersAlikeInAllThreeModels() throws IOException {
    int sound = 0;
    int compared = 0;
    for (SomePhases.Solved phase : SomePhases.two()) {
      SatScore sat = new SatScore(phase.instance());
      Weighing weighing = new Weighing(phase.instance(), new Facts(phase.instance()));
      for (Answer answer : answers(phase)) {
        Audit audit = Evaluator.audit(phase.instance(), answer);
        assertThat(timefold(weighing, phase.instance(), answer))
            .as("%s", answer)
            .isEqualTo(brief(audit));
        assertThat(sat.of(answer)).as("%s", answer).isEqualTo(ifUnbroken(audit));
        sound += audit.broken().isEmpty() ? 1 : 0;
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(1000);
    assertThat(sound).isBetween(ENOUGH, compared - ENOUGH);
  }

  private static List<Answer> answers(SomePhases.Solved phase) {
    RandomAnswers random = new RandomAnswers(phase.instance(), 7);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      answers.add(random.keeping());
      answers.add(random.any());
      answers.add(random.near(phase.ours()));
    }
    return answers;
  }

  private static List<Long> brief(Audit audit) {
    return List.of(audit.broken().isEmpty() ? 0L : 1L, (long) audit.missing(), audit.value());
  }

  private static List<Long> ifUnbroken(Audit audit) {
    return audit.broken().isEmpty() ? List.of((long) audit.missing(), audit.value()) : List.of();
  }

  private static List<Long> timefold(Weighing weighing, Instance instance, Answer answer) {
    weighing.weigh(Bodies.of(instance, answer));
    return List.of(weighing.broken() > 0 ? 1L : 0L, (long) weighing.missing(), weighing.value());
  }
}
