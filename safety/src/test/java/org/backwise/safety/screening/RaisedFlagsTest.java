package org.backwise.safety.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.rule.ScreeningRule;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** What makes a danger flag graver or milder. */
class RaisedFlagsTest {

  private final Asked asked = new Asked();
  private final PersonMaker person = asked.person;

  @Test
  void combinesFlagsIntoAGraverTier() {
    for (ScreeningRule rule : Asked.GROUNDS.screeningRules()) {
      assertThat(Asked.GROUNDS.flags().ids()).as(rule.id()).containsAll(rule.flags());
    }
    asked.yes("cancer-history");
    person.sites.set(0, PersonMaker.site("low-back", PersonMaker.START.minusWeeks(6), 8, 8, 5));
    person.covers.add("cancer-history");
    assertThat(asked.held().reasons()).startsWith("same-day");
    assertThat(asked.held().rules()).contains("cancer-and-strong-pain");
  }

  @Test
  void aLoweringRuleReplacesTheFlagsOwnTier() {
    asked.yes("dizzy-new");
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Held.class);
    person.conditions.add(new ConditionAnswer("vertigo", null, null, null, "active"));
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
    assertThat(new Screening(Asked.GROUNDS).danger(person.make().screening(), null).isPresent())
        .isEqualTo(Asked.GROUNDS.flags().get("dizzy-new").tier().stops());
  }

  @Test
  void aRaisedTierNeedsAVisitAfterTheNewestOfWhatRaisedIt() {
    asked.hadCancer();
    LocalDate pain = PersonMaker.START.minusDays(12);
    person.sites.add(PersonMaker.site("upper-back", pain, 6, 4, 3));
    asked.seen("cancer-history", 2000, "exercise-allowed");
    assertThat(asked.held().reasons()).startsWith("same-day");
    asked.seen("cancer-history", 12, "exercise-allowed");
    assertThat(asked.held().reasons()).startsWith("same-day");
    asked.seen("cancer-history", 11, "exercise-allowed");
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void anOldVisitStillAnswersTheTierThatIsNotNew() {
    asked.hadCancer();
    asked.seen("cancer-history", 2000, "exercise-allowed");
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void aClearanceThatIsOlderThanWhatRaisedTheFlagDoesNotReleaseIt() {
    person.yes.add(new FlagAnswer("bone-fragile", LocalDate.of(2020, 1, 1)));
    person.covers.add("bone-fragile");
    person.sites.add(PersonMaker.site("upper-back", PersonMaker.START.minusDays(7), 6, 3, 3));
    assertThat(asked.held().rules()).contains("new-pain-and-thin-bones");
    person.clearedOn = PersonMaker.START.minusDays(7);
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void aNewPlaceCountsThoughAnOlderOneHurtsMore() {
    asked.yes("bone-fragile");
    person.persistent();
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
    person.sites.add(PersonMaker.site("upper-back", PersonMaker.START.minusDays(27), 4, 3, 2));
    assertThat(asked.held().rules()).contains("new-pain-and-thin-bones");
  }

  @Test
  void aNewLowBackMakesNoEmergencyOfAnOldNeck() {
    asked.yes("dizzy-new");
    LocalDate lately = PersonMaker.START.minusDays(10);
    person.sites.set(0, PersonMaker.site("low-back", lately, 8, 6, 8));
    person.sites.add(PersonMaker.site("neck", PersonMaker.START.minusWeeks(80), 4, 3, 2));
    assertThat(asked.held().reasons()).startsWith("same-day");
    person.sites.set(1, PersonMaker.site("neck", lately, 4, 3, 2));
    assertThat(asked.held().reasons()).startsWith("emergency");
  }
}
