package org.backwise.sessions.hurt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.sessions.hurt.HurtOutcome.END_SESSION;
import static org.backwise.sessions.hurt.HurtOutcome.LOCK_AND_SCREEN;
import static org.backwise.sessions.hurt.HurtOutcome.STOP_EXERCISE;

import java.util.Optional;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.backwise.sessions.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThatHurtsTest {

  private static final ThatHurts TABLE = Fixtures.SESSIONS.thatHurts();

  @ParameterizedTest
  @CsvSource({
    "3, 3, 3, STOP_EXERCISE",
    "3, 5, 3, STOP_EXERCISE",
    "3, 6, 3, END_SESSION",
    "5, 5, 3, STOP_EXERCISE",
    "5, 6, 3, END_SESSION",
    "5, 6, 4, STOP_EXERCISE",
    "5, 7, 4, END_SESSION",
    "6, 7, 5, STOP_EXERCISE",
    "7, 8, 7, END_SESSION",
    "0, 3, 6, END_SESSION",
    "4, 2, 4, STOP_EXERCISE",
  })
  void decidesByRiseAndLevel(int start, int level, int usual, HurtOutcome outcome) {
    assertThat(TABLE.decide(new Hurt(start, level, usual, false, false, false))).isEqualTo(outcome);
  }

  @Test
  void locksAtAnyLevelWhenThereIsAGraveSign() {
    for (int level = 0; level <= 10; level++) {
      assertThat(TABLE.decide(new Hurt(level, level, 3, true, false, false)))
          .isEqualTo(LOCK_AND_SCREEN);
      assertThat(TABLE.decide(new Hurt(level, level, 3, false, true, false)))
          .isEqualTo(LOCK_AND_SCREEN);
      assertThat(TABLE.decide(new Hurt(level, level, 3, false, false, true)))
          .isEqualTo(LOCK_AND_SCREEN);
    }
  }

  @Test
  void neverGetsMilderAsPainGrows() {
    for (int start = 0; start <= 10; start++) {
      for (int usual = 0; usual <= 10; usual++) {
        assertThat(TABLE.byLevel(new Hurt(start, 0, usual, false, false, false))).isSorted();
      }
    }
  }

  @Test
  void givesATableForADeviceWithoutAConnection() {
    assertThat(TABLE.byLevel(new Hurt(2, 0, 2, false, false, false)))
        .startsWith(STOP_EXERCISE, STOP_EXERCISE, STOP_EXERCISE, STOP_EXERCISE, STOP_EXERCISE)
        .endsWith(END_SESSION)
        .hasSize(11);
  }

  @Test
  void takesAMorningAsSettledUpToOneAboveTheStart() {
    assertThat(TABLE.settled(3, 4)).isTrue();
    assertThat(TABLE.settled(3, 5)).isFalse();
  }

  @Test
  void allowsReliefOnlyWhereTheSessionMayGoOn() {
    assertThat(TABLE.reliefAfter(STOP_EXERCISE)).isTrue();
    assertThat(TABLE.reliefAfter(END_SESSION)).isFalse();
    assertThat(TABLE.reliefAfter(LOCK_AND_SCREEN)).isFalse();
  }

  @Test
  void refusesATableWithoutALastWord() {
    Problems problems = new Problems();
    Optional<Node> tree =
        YamlReader.read(
            "table",
            "rows: [{id: a, when: {riseFrom: 3}, then: end-session, evidence: {}}]\n"
                + "reliefAfter: [stop-exercise]\nsettledRiseMost: 1\ndoneDays: 14\nevidence: {}",
            problems);
    ThatHurts table = ThatHurts.read(Fields.of(tree.orElseThrow(), "", problems));
    assertThat(problems.all()).hasSize(1);
    assertThat(table.decide(new Hurt(1, 1, 1, false, false, false))).isEqualTo(LOCK_AND_SCREEN);
  }

  @Test
  void hasWordsForEveryOutcome() {
    assertThat(Fixtures.SESSIONS.outcomeWords()).containsOnlyKeys(HurtOutcome.values());
  }
}
