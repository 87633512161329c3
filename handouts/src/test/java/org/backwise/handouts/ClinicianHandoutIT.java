package org.backwise.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Item;
import org.junit.jupiter.api.Test;

class ClinicianHandoutIT {

  @Test
  void namesAnswersExercisesAndRules() throws IOException {
    String text = PdfText.of(Fixtures.clinician(Fixtures.uncleared()).pdf());
    var programme = Fixtures.programmeOf(Fixtures.uncleared());
    assertThat(text)
        .contains("PROPOSAL", "low back, left", "worst 6, usual 4, now 3 of 10")
        .contains("Slipped or bulging disc", "lumbar extension")
        .contains("Your answer", "Signature", "Valid until", "Yes, with limits");
    programme.phases().stream()
        .flatMap(p -> p.routines().stream())
        .flatMap(r -> r.items().stream())
        .map(Item::exercise)
        .forEach(id -> assertThat(text).contains(Fixtures.KNOWLEDGE.texts().exercise(id).name()));
    programme.excluded().stream()
        .map(Exclusion::rules)
        .filter(rules -> !rules.isEmpty())
        .forEach(rules -> assertThat(squeezed(text)).contains(rules));
  }

  @Test
  void tellsWhatTheDangerAnswersSay() throws IOException {
    String text = PdfText.of(Fixtures.clinician(Fixtures.uncleared()).pdf());
    String question = Fixtures.KNOWLEDGE.texts().flag("better-with-movement").question();
    assertThat(text).contains(question, "1 June 2026").doesNotContain("All answered with no");
  }

  @Test
  void tellsWhatEachVisitSaw() throws IOException {
    String text = PdfText.of(Fixtures.clinician(Fixtures.seen()).pdf());
    assertThat(text)
        .contains("Visits because of these answers", "12 November 2026", "exercise is fine")
        .containsIgnoringWhitespaces("down the leg, past the knee, left")
        .containsIgnoringWhitespaces("as it was then: worst pain 6 of 10, falls in 12 months 0")
        .containsIgnoringWhitespaces("pain spread: into the thigh, above the knee");
    assertThat(PdfText.of(Fixtures.clinician(Fixtures.cleared()).pdf()))
        .doesNotContain("Visits because");
  }

  @Test
  void namesWhatThePersonWouldLikeToBeShown() throws IOException {
    String asked = Fixtures.KNOWLEDGE.texts().exercise("bridge").name();
    String withIt = PdfText.of(Fixtures.asking("bridge").pdf());
    assertThat(withIt).contains("asked to be shown.", asked);
    assertThat(PdfText.of(Fixtures.clinician(Fixtures.emergency()).pdf()))
        .doesNotContain("asked to be shown");
  }

  @Test
  void showsNoExerciseWhenWithheld() throws IOException {
    String text = PdfText.of(Fixtures.clinician(Fixtures.emergency()).pdf());
    assertThat(text)
        .contains("NO PROGRAMME for now", "needs help now", "saddle-numbness", "999")
        .contains("exercise is fine", "What we would like to ask you")
        .doesNotContain("Week 1", "PROPOSAL");
  }

  @Test
  void hasALineForTheGuardianOfAMinor() throws IOException {
    assertThat(PdfText.of(Fixtures.clinician(Fixtures.minor()).pdf()))
        .contains("Parent or guardian");
    assertThat(PdfText.of(Fixtures.clinician(Fixtures.uncleared()).pdf()))
        .doesNotContain("Parent or guardian");
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    Handout handout =
        Fixtures.clinician(Fixtures.cleared("x", "<img src=\"file:///etc/passwd\"/>"));
    assertThat(handout.html()).doesNotContain("<img");
    assertThat(PdfText.of(handout.pdf())).contains("<img src=").doesNotContain("root:");
  }

  /** Long rule ids may break at the end of a line. */
  private static String squeezed(String text) {
    return text.replace("- ", "-");
  }
}
