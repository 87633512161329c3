package org.backwise.server.pages.begin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a clinician saw is never more than it was when they agreed. */
class AnsweringTest {
  private static final LocalDate VISIT = LocalDate.of(2026, 11, 10);
  private static final String NECK = "pain.neck.";
  private static final Map<String, List<String>> STEPS =
      Map.of(
          "where", List.of("site"),
          "pain", List.of("pain"),
          "limits", List.of("cannot", "falls12m"),
          "clearance", List.of("clearance"));

  private Draft draft = Draft.EMPTY;

  @BeforeEach
  void tells() {
    send("where", VISIT, "site=neck");
    pain(VISIT, 5);
    send("limits", VISIT, "falls12m=1");
  }

  @Test
  void isAsItStandsOnTheDayOfTheVisit() {
    agreed(VISIT, VISIT);
    assertThat(saw("worst")).containsExactly("5");
    assertThat(saw("falls")).containsExactly("1");
    assertThat(saw("spreads")).containsExactly("below-elbow/left", "head");
  }

  @Test
  void staysWhatItWasWhenThePainGrowsLater() {
    agreed(VISIT, VISIT);
    pain(VISIT.plusDays(9), 9);
    agreed(VISIT, VISIT.plusDays(9), "clearance.covers=sciatica");
    assertThat(saw("worst")).containsExactly("5");
  }

  @Test
  void doesNotGrowWhenTheDayOfTheVisitIsPutRightLater() {
    agreed(VISIT, VISIT);
    LocalDate later = VISIT.plusDays(9);
    pain(later, 9);
    send("limits", later, "falls12m=3");
    agreed(VISIT.minusDays(1), later);
    assertThat(saw("worst")).containsExactly("5");
    assertThat(saw("falls")).containsExactly("1");
    assertThat(saw("spreads")).isEmpty();
  }

  @Test
  void doesNotGrowWhenTheClinicianIsTakenOutAndPutBack() {
    agreed(VISIT, VISIT);
    LocalDate later = VISIT.plusDays(9);
    pain(later, 9);
    send("clearance", later, "clearance.by=none");
    agreed(VISIT, later);
    assertThat(saw("worst")).containsExactly("5");
  }

  @Test
  void isNewAfterANewVisit() {
    agreed(VISIT, VISIT);
    LocalDate later = VISIT.plusDays(9);
    pain(later, 9);
    agreed(later, later);
    assertThat(saw("worst")).containsExactly("9");
  }

  @Test
  void fallsWithASlipThatIsCorrectedTheSameDay() {
    agreed(VISIT, VISIT);
    send("pain", VISIT, NECK + "worst=2", NECK + "spreads=head");
    assertThat(saw("worst")).containsExactly("2");
    assertThat(saw("spreads")).containsExactly("head");
    pain(VISIT, 8);
    assertThat(saw("worst")).containsExactly("2");
    assertThat(saw("spreads")).containsExactly("head");
  }

  @Test
  void isNotTakenFromThePage() {
    agreed(VISIT, VISIT, "clearance.saw.worst=10", "clearance.saw.spreads=below-knee");
    assertThat(saw("worst")).containsExactly("5");
    assertThat(saw("spreads")).doesNotContain("below-knee");
  }

  @Test
  void whatWasSaidOfOneVisitIsForgottenWithTheNext() {
    agreed(VISIT.minusDays(3), VISIT, "clearance.then.worst=3");
    assertThat(draft.get("clearance.then.worst")).isEqualTo("3");
    LocalDate later = VISIT.plusDays(9);
    agreed(later, later, "clearance.then.worst=3");
    assertThat(draft.has("clearance.then.worst")).isFalse();
  }

  private void pain(LocalDate today, int worst) {
    send(
        "pain",
        today,
        NECK + "worst=" + worst,
        NECK + "spreads=below-elbow",
        NECK + "spreads=head",
        NECK + "spread.below-elbow.side=left");
  }

  private void agreed(LocalDate on, LocalDate today, String... more) {
    List<String> fields = new ArrayList<>(List.of(more));
    fields.add("clearance.by=physiotherapist");
    fields.add("clearance.on=" + on);
    send("clearance", today, fields.toArray(String[]::new));
  }

  private void send(String step, LocalDate today, String... fields) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    for (String field : fields) {
      int equals = field.indexOf('=');
      sent.add(field.substring(0, equals), field.substring(equals + 1));
    }
    Step page = new Step(step, STEPS.getOrDefault(step, List.of()), List.of());
    draft = Answering.take(draft, page, sent, today);
  }

  private List<String> saw(String what) {
    return draft.all("clearance.saw." + what);
  }
}
