package org.backwise.handouts.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.junit.jupiter.api.Test;

class DoseWordsTest {

  private final DoseWords words = new DoseWords(Knowledge.load().texts());

  @Test
  void saysHowOftenHowLongAndOnWhichSide() {
    assertThat(words.of(dose(2, 5, 10, 20), Side.BOTH, ExerciseKind.STRETCH))
        .isEqualTo("5 times, hold 10 seconds, 2 rounds, each side, rest 20 seconds between rounds");
    assertThat(words.of(dose(1, 5, 1, 0), Side.LEFT, ExerciseKind.STRENGTH))
        .isEqualTo("5 times, hold 1 second, left side only");
  }

  @Test
  void saysOneLongHoldInMinutes() {
    assertThat(words.of(dose(1, 1, 60, 0), Side.CENTRE, ExerciseKind.POSITION_OF_EASE))
        .isEqualTo("1 minute");
    assertThat(words.of(dose(1, 1, 300, 0), Side.CENTRE, ExerciseKind.AEROBIC))
        .isEqualTo("5 minutes");
  }

  @Test
  void countsBreathsAndNamesTheBand() {
    assertThat(words.of(dose(1, 5, 0, 0), Side.CENTRE, ExerciseKind.BREATHING))
        .isEqualTo("5 slow breaths");
    Dose banded = new Dose(1, 8, 0, 0, new Tempo(2, 3), new Load("band", "yellow"));
    assertThat(words.of(banded, Side.CENTRE, ExerciseKind.STRENGTH))
        .isEqualTo("8 times, yellow band (light)");
  }

  private static Dose dose(int sets, int reps, int hold, int rest) {
    return new Dose(sets, reps, hold, rest, new Tempo(2, 2), Load.NONE);
  }
}
