package org.backwise.knowledge.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.checks.ContentSample;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private final Texts texts = Knowledge.fromFolder(ContentSample.whole(), new Problems()).texts();

  @Test
  void fillsItsGaps() {
    assertThat(texts.say("greeting", Map.of("name", "Ada", "week", 3)))
        .isEqualTo("Hello Ada, this is week 3.");
    assertThat(texts.say("farewell")).isEqualTo("Well done for today.");
  }

  @Test
  void writesDatesAsPeopleReadThem() {
    assertThat(texts.say("greeting", Map.of("name", LocalDate.of(2026, 11, 15), "week", 3)))
        .isEqualTo("Hello 15 November 2026, this is week 3.");
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    assertThatThrownBy(() -> texts.say("greeting", Map.of("name", "Ada")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("greeting")
        .hasMessageContaining("(week)")
        .hasMessageContaining("[name]");
  }

  @Test
  void namesTheSentenceThatIsUnknown() {
    assertThatThrownBy(() -> texts.say("greting"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("greting")
        .hasMessageContaining("Maybe greeting");
  }

  @Test
  void namesTheCodeWithoutAWord() {
    assertThat(texts.word("sites", "low-back")).isEqualTo("low back");
    assertThatThrownBy(() -> texts.word("sites", "tail")).hasMessageContaining("code of sites");
    assertThatThrownBy(() -> texts.word("sights", "tail")).hasMessageContaining("sites");
  }

  @Test
  void findsGapsAndStrayBraces() {
    assertThat(Sentence.of("{a} and {b}").gaps()).containsExactly("a", "b");
    assertThat(Sentence.of("plain").gaps()).isEmpty();
    assertThat(Sentence.of("an open { brace").hasStrayBrace()).isTrue();
    assertThat(Sentence.of("a closed } brace").hasStrayBrace()).isTrue();
    assertThat(Sentence.of("{a}").hasStrayBrace()).isFalse();
  }
}
