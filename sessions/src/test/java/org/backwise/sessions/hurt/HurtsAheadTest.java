package org.backwise.sessions.hurt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.sessions.Fixtures;
import org.junit.jupiter.api.Test;

class HurtsAheadTest {
  private static final ThatHurts TABLE = Fixtures.SESSIONS.thatHurts();
  private static final int USUAL = 4;

  @Test
  void isWhatTheTableSaysOfEveryAnswer() {
    for (int start = 0; start <= 10; start++) {
      List<List<HurtOutcome>> rows = new HurtsAhead(TABLE, USUAL).from(start);
      for (int signs = 0; signs < 8; signs++) {
        for (int level = 0; level <= 10; level++) {
          Hurt hurt = new Hurt(start, level, USUAL, signs >= 4, signs % 4 >= 2, signs % 2 == 1);
          assertThat(rows.get(signs).get(level)).as("%s", hurt).isEqualTo(TABLE.decide(hurt));
        }
      }
    }
  }

  @Test
  void isWrittenAsADigitForEachPain() {
    assertThat(new HurtsAhead(TABLE, USUAL).tree(4))
        .containsEntry("outcomes", List.of("stop-exercise", "end-session", "lock-and-screen"))
        .extractingByKey("rows")
        .isEqualTo(
            List.of(
                "00000001111",
                "22222222222",
                "22222222222",
                "22222222222",
                "22222222222",
                "22222222222",
                "22222222222",
                "22222222222"));
  }
}
