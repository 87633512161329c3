package org.backwise.sessions.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.knowledge.measure.Measure;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.diary.Entries;
import org.junit.jupiter.api.Test;

class DoingTest {

  /** Of 0-10; 2 is more than chance. */
  private final Measure own = Fixtures.KNOWLEDGE.measures().get("own-activity");

  @Test
  void oneActivityThatGoesBetterIsDoingMore() {
    assertThat(Doing.of(List.of(from(4, 6), from(4, 5)))).isEqualTo(Doing.MORE);
    assertThat(Doing.of(List.of(from(4, 2), from(4, 4)))).isEqualTo(Doing.LESS);
    assertThat(Doing.of(List.of(from(4, 2), from(4, 8)))).isEqualTo(Doing.BOTH);
  }

  @Test
  void whatCanBeChanceIsNoChange() {
    assertThat(Doing.of(List.of(from(4, 5)))).isEqualTo(Doing.NO_CHANGE);
    assertThat(Doing.of(List.of())).isEqualTo(Doing.NO_CHANGE);
  }

  private Results from(int baseline, int now) {
    MeasureTaken taken =
        new MeasureTaken(
            Entries.id("a"), Entries.when(Entries.DAY), own.id(), "tie my shoes", now, "");
    return new Results(own, "tie my shoes", baseline, List.of(taken));
  }
}
