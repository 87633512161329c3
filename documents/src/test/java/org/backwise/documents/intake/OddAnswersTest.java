package org.backwise.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.documents.Fixtures;
import org.backwise.model.programme.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddAnswersTest {

  @Test
  void asksNothingAboutTheSample() {
    assertThat(questions(Fixtures.sample())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "below-knee, side: left | below-knee, side: right | spread-on-other-side",
        "betterWith: [walking] | betterWith: [sitting] | worse-and-better",
        "now: 3 | now: 7 | worst-below-others",
        "pregnant: no | pregnant: {dueDate: 2027-03-20}, sex: male | pregnant-and-male",
        "code: disc-herniation | code: pregnancy | pregnancy-without-date",
        "code: disc-herniation | code: post-partum | birth-not-given",
        "code: disc-herniation | code: cancer-treated | cancer-without-flag",
        "avoidKinds: [] | avoidKinds: [yoga] | liked-and-avoided",
        "what: kneel | what: walk-unaided | active-but-cannot-walk",
      })
  void asksAboutAnOddAnswerUntilItIsConfirmed(String from, String to, String code) {
    String text = Fixtures.sample();
    if (to.contains("sex: male")) {
      text = text.replace("sex: female, ", "");
    }
    String odd = text.replace(from, to);
    assertThat(questions(odd)).containsExactly(code);
    assertThat(questions(odd.replace("confirmed: []", "confirmed: [" + code + "]"))).isEmpty();
  }

  @Test
  void asksWhatIsAnsweredTwice() {
    String odd =
        Fixtures.sample()
            .replace("yes: []", "yes: [{flag: lump}]")
            .replace("unsure: []", "unsure: [{flag: lump}]");
    assertThat(questions(odd)).containsExactly("flag-yes-and-unsure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "unsure"})
  void asksNothingOfCancerThatWasToldInTheDangerQuestions(String answer) {
    String told =
        Fixtures.sample()
            .replace("code: disc-herniation", "code: cancer-treated")
            .replace(answer + ": []", answer + ": [{flag: cancer-history}]");
    assertThat(questions(told)).isEmpty();
  }

  @Test
  void asksAboutAnUnusualAgeForBeingPregnant() {
    String odd =
        Fixtures.sample()
            .replace("1979", "1949")
            .replace("pregnant: no", "pregnant: {dueDate: 2027-03-20}");
    assertThat(questions(odd)).containsExactly("pregnant-age");
  }

  @Test
  void asksAboutOppositeEffects() {
    String more =
        "{segment: lumbar, motion: extension, effect: peripheralises, foundBy: self}, {segment";
    String odd = Fixtures.sample().replace("responds: [{segment", "responds: [" + more);
    assertThat(questions(odd)).containsExactly("both-effects");
  }

  @Test
  void namesWhatItIsAbout() {
    String odd =
        Fixtures.sample().replace("betterWith: [walking]", "betterWith: [bending-forward]");
    assertThat(Fixtures.DOCUMENTS.oddAnswers().in(Fixtures.intake(odd)))
        .singleElement()
        .extracting(Notice::text)
        .asString()
        .contains("bending forward")
        .doesNotContain("{");
  }

  private static List<String> questions(String text) {
    return Fixtures.DOCUMENTS.oddAnswers().in(Fixtures.intake(text)).stream()
        .map(Notice::code)
        .toList();
  }
}
