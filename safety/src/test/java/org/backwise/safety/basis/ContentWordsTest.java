package org.backwise.safety.basis;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.safety.fixture.Catalogue;
import org.junit.jupiter.api.Test;

class ContentWordsTest {

  private final Words words = Catalogue.real().words();

  @Test
  void namesConditionsAndOperationsInPlainWords() {
    assertThat(words.named("pregnancy")).isEqualTo("Pregnancy");
    assertThat(words.named("lumbar-fusion")).isEqualTo("fusion of the low back");
  }

  @Test
  void letsACodeStandInForAWordThatIsNotThere() {
    assertThat(words.named("nobody-knows-it")).isEqualTo("nobody knows it");
    assertThat(words.because("nobody-knows-it")).isEqualTo("nobody-knows-it");
    assertThat(words.message("nobody-knows-it")).isEqualTo("nobody-knows-it");
    assertThat(words.has("nobody-knows-it")).isFalse();
  }

  @Test
  void saysWhyARuleLeavesSomethingOut() {
    assertThat(words.because("torso-twist-never")).isNotBlank().isNotEqualTo("torso-twist-never");
  }

  @Test
  void namesWhomToCallInEveryCountry() {
    assertThat(words.emergency("AU")).isEqualTo("000");
    String elsewhere = words.emergency(null);
    assertThat(elsewhere).isNotBlank();
    assertThat(words.emergency("nowhere")).isEqualTo(elsewhere);
    assertThat(words.spoken("Call {emergency}.", "AU")).isEqualTo("Call 000.");
  }

  @Test
  void speaksOfAnUnknownFlagAsOfOneForTheSameDay() {
    assertThat(words.flag("green-hair")).isEqualTo(words.message("withheld.same-day.message"));
  }
}
