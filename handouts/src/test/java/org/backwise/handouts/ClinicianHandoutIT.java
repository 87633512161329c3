package org.backwise.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Item;
import org.junit.jupiter.api.Test;

class ClinicianHandoutIT {

  private static final int QUESTIONS = Fixtures.KNOWLEDGE.flags().all().size();

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
    assertThat(text)
        .contains("YES, since 1 June 2026: " + question, "Nobody has been seen about it")
        .doesNotContain("all answered no");
  }

  @Test
  void tellsOnTopWhoItIsAndWhatIsAskedBeforeAnyExercise() throws IOException {
    String text = PdfText.of(Fixtures.clinician(Fixtures.quiet()).pdf());
    assertThat(top(text))
        .containsSubsequence(
            "46 or 47 years old (born 1979), female",
            "low back, left since 1 June 2026 (24 wk)",
            "spreads down the leg, past the knee, left",
            "Aggravated by sitting; bending forward",
            "Eased by walking",
            "Irritability moderate",
            "falls in 12 months: 0",
            "cannot: kneel",
            QUESTIONS + " danger questions asked on 20 November 2026: all answered no.",
            "Slipped or bulging disc",
            "Operations none told",
            "Asked of you your consent",
            "it has to cover: Slipped or bulging disc",
            "Plan 12 weeks",
            "up to 6 days a week",
            "Morning routine");
    assertThat(text).containsOnlyOnce("worst 6, usual 4, now 3").containsOnlyOnce("Aggravated by");
  }

  @Test
  void whatWasAnsweredWithYesStandsFirst() throws IOException {
    assertThat(top(PdfText.of(Fixtures.clinician(Fixtures.uncleared()).pdf())))
        .containsSubsequence("Red flags", "YES, since 1 June 2026", "years old");
  }

  @Test
  void theTopFillsNoMoreThanItsPage() throws IOException {
    for (Intake intake : List.of(Fixtures.quiet(), Fixtures.seen(), Fixtures.emergency())) {
      String first = PdfText.ofPage(1, Fixtures.clinician(intake).pdf());
      assertThat(first).contains("At a glance", "Plan ", "What the programme goes by");
    }
  }

  @Test
  void aWithheldPersonIsToldOnTopToo() throws IOException {
    assertThat(top(PdfText.of(Fixtures.clinician(Fixtures.emergency()).pdf())))
        .containsSubsequence(
            "Red flags",
            "Answered yes or not sure so far:",
            "YES",
            "years old",
            "Asked of you",
            "Plan none for now: needs help now");
  }

  @Test
  void aPregnancyIsNamedAndHasToBeCovered() throws IOException {
    String text = PdfText.of(Fixtures.clinician(Fixtures.pregnant()).pdf());
    assertThat(top(text)).contains("pregnant, due 1 April 2027", "it counts from: doctor");
    assertThat(text.substring(text.indexOf("My answer covers"))).contains("Pregnancy");
  }

  private static String top(String text) {
    int end = text.indexOf("What the programme goes by");
    return text.substring(text.indexOf("At a glance"), end);
  }

  @Test
  void tellsWhatEachVisitSaw() throws IOException {
    String text = PdfText.of(Fixtures.clinician(Fixtures.seen()).pdf());
    assertThat(text)
        .containsIgnoringWhitespaces("Seen for it by: doctor, 12 November 2026: exercise is fine.")
        .containsIgnoringWhitespaces("down the leg, past the knee, left")
        .containsIgnoringWhitespaces("as it was then: worst pain 6 of 10, falls in 12 months 0")
        .containsIgnoringWhitespaces("pain spread: into the thigh, above the knee");
    assertThat(PdfText.of(Fixtures.clinician(Fixtures.cleared()).pdf()))
        .doesNotContain("Seen for it by");
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
        .contains("exercise is fine", "Is there a cause that needs care of its own?")
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
