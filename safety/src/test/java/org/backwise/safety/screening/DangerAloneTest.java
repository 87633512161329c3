package org.backwise.safety.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.SeenFor;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.fixture.Catalogue;
import org.junit.jupiter.api.Test;

/** What the danger answers say where no other answer can be read. */
class DangerAloneTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);

  private final List<FlagAnswer> yes = new ArrayList<>();
  private final List<SeenFor> seen = new ArrayList<>();

  @Test
  void twoFlagsThatAreGraverTogetherAreAnEmergency() {
    yes("pain-between-shoulder-blades", 20);
    assertThat(reasons()).doesNotContain("emergency");
    yes("chest-pain-on-effort", 5);
    assertThat(reasons()).startsWith("emergency");
    assertThat(rules()).contains("between-shoulder-blades-with-breath-or-effort");
  }

  @Test
  void oneDecidedPartOfAChoiceIsEnough() {
    yes("pulsating-belly", 20);
    assertThat(rules()).doesNotContain("beating-belly-with-known-aneurysm-or-faintness");
    yes("faint-on-effort", 20);
    assertThat(rules()).contains("beating-belly-with-known-aneurysm-or-faintness");
  }

  @Test
  void nothingIsTakenForMilderBecauseOfAnAnswerThatCannotBeRead() {
    yes("chest-pain-on-effort", 20);
    assertThat(reasons()).isNotEmpty();
    assertThat(rules()).doesNotContain("angina-that-is-known-and-steady");
  }

  @Test
  void aVisitCountsOnlyWhereItCameAfterAllThatMakesTheFlagGrave() {
    yes("pain-between-shoulder-blades", 20);
    yes("chest-pain-on-effort", 6);
    visit("chest-pain-on-effort", 3);
    visit("pain-between-shoulder-blades", 10);
    assertThat(rules()).contains("pain-between-shoulder-blades");
    seen.remove(1);
    visit("pain-between-shoulder-blades", 3);
    assertThat(rules()).isEmpty();
  }

  private void yes(String flag, int daysBefore) {
    yes.add(new FlagAnswer(flag, ASKED.minusDays(daysBefore)));
  }

  private void visit(String flag, int daysBefore) {
    seen.add(new SeenFor(flag, "physician", ASKED.minusDays(daysBefore), "exercise-allowed"));
  }

  private List<String> reasons() {
    return answer().map(Withheld::reasons).orElse(List.of());
  }

  private List<String> rules() {
    return answer().map(Withheld::rules).orElse(List.of());
  }

  private Optional<Withheld> answer() {
    ScreeningAnswers answers = new ScreeningAnswers(ASKED, 1, yes, List.of(), seen);
    return new Screening(Catalogue.real()).danger(answers, "GB");
  }
}
