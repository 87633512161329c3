package org.backwise.knowledge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "back, 1",
    "hurts, 1",
    "knee, 1",
    "muscle, 2",
    "exercise, 3",
    "moved, 1",
    "rested, 2",
    "breathe, 1",
    "clinician, 3",
    "programme, 2",
    "pillow, 2",
    "the, 1",
    "3, 1"
  })
  void countsSyllables(String word, int syllables) {
    assertThat(Words.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void countsSentences() {
    assertThat(Words.sentences("Sit tall. Breathe out; then rest.")).isEqualTo(3);
    assertThat(Words.sentences("no end")).isEqualTo(1);
    assertThat(Words.sentences("It takes 1.5 minutes...")).isEqualTo(1);
    assertThat(Words.sentences("")).isZero();
  }

  @Test
  void findsWords() {
    assertThat(Words.of("Don't hurry: side-lying, {name}!"))
        .containsExactly("don't", "hurry", "side", "lying", "name");
  }
}
