package org.backwise.safety.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.SeenFor;
import org.backwise.model.intake.SeenSpread;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.Withheld;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.ScreeningRule;
import org.backwise.model.rule.Tier;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreeningTest {

  private static final Grounds GROUNDS = Catalogue.real();

  private final PersonMaker person = new PersonMaker();

  static Stream<String> stopping() {
    return GROUNDS.flags().all().stream().filter(flag -> flag.tier().stops()).map(DangerFlag::id);
  }

  static Stream<String> waiting() {
    return GROUNDS.flags().all().stream().filter(flag -> flag.tier() == Tier.U).map(DangerFlag::id);
  }

  @ParameterizedTest
  @MethodSource("stopping")
  void stopsAtEachGraveFlag(String flag) {
    yes(flag);
    assertThat(held().reasons().get(0)).isIn("emergency", "same-day");
    assertThat(held().rules()).contains(flag);
    assertThat(held().message()).isNotBlank().doesNotContain("{");
    assertThat(held().next()).isNotEmpty().noneMatch(step -> step.contains("{"));
  }

  @ParameterizedTest
  @MethodSource("stopping")
  void noClearanceSwitchesAGraveFlagOff(String flag) {
    yes(flag);
    person.covers.add(flag);
    assertThat(held().reasons().get(0)).isIn("emergency", "same-day");
  }

  @ParameterizedTest
  @MethodSource("stopping")
  void answersAGraveFlagThoughTheRestCannotBeRead(String flag) {
    yes(flag);
    Optional<Withheld> answer = new Screening(GROUNDS).danger(person.make().screening(), "GB");
    assertThat(answer).isPresent();
    assertThat(answer.orElseThrow().reasons().get(0)).isIn("emergency", "same-day");
  }

  @ParameterizedTest
  @MethodSource("stopping")
  void letsGoOnAfterAVisitAndNewQuestions(String flag) {
    yes(flag);
    seen(flag, 10, "exercise-allowed");
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void sendsEachUFlagToAClinician(String flag) {
    yes(flag);
    assertThat(held().reasons()).contains("see-clinician");
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void letsGoOnWhereTheClearanceNamesTheFlag(String flag) {
    yes(flag);
    person.covers.add(flag);
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void takesAnUnsureUFlagAsANotice(String flag) {
    person.unsure.add(new FlagAnswer(flag, PersonMaker.START.minusDays(20)));
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
    assertThat(((ScreeningResult.Clear) screen()).notices())
        .anyMatch(notice -> notice.code().equals(flag));
  }

  @Test
  void takesUnsureOneTierSofter() {
    person.unsure.add(new FlagAnswer("saddle-numbness", PersonMaker.START.minusDays(20)));
    assertThat(held().reasons()).startsWith("same-day");
  }

  @Test
  void staysStoppedUntilTheQuestionsAreAskedAgain() {
    yes("saddle-numbness");
    seen("saddle-numbness", 3, "exercise-allowed");
    assertThat(held().reasons()).startsWith("emergency");
  }

  @Test
  void staysStoppedWhereTheVisitCameBeforeItGotWorse() {
    yes("saddle-numbness");
    seen("saddle-numbness", 20, "exercise-allowed");
    assertThat(held().reasons()).startsWith("emergency");
  }

  @Test
  void aLaterNoUndoesAnEarlierYes() {
    yes("saddle-numbness");
    seen("saddle-numbness", 10, "exercise-allowed");
    seen("saddle-numbness", 8, "still-being-looked-into");
    assertThat(held().reasons()).startsWith("emergency");
  }

  @Test
  void stopsAtAFlagThatNobodyKnows() {
    yes("green-hair");
    assertThat(held().reasons()).startsWith("same-day");
  }

  @Test
  void asksAgainAfterFourWeeks() {
    person.askedOn = PersonMaker.START.minusDays(28);
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
    person.askedOn = PersonMaker.START.minusDays(29);
    assertThat(held().reasons()).containsExactly("needs-screening");
    person.askedOn = PersonMaker.START.plusDays(1);
    assertThat(held().reasons()).containsExactly("needs-screening");
  }

  @Test
  void asksAgainWithANewerSetOfQuestions() {
    person.questions = 0;
    assertThat(held().reasons()).containsExactly("needs-screening");
  }

  @Test
  void anEmergencyComesBeforeOldQuestions() {
    person.questions = 0;
    yes("saddle-numbness");
    assertThat(held().reasons()).containsExactly("emergency", "needs-screening");
  }

  @Test
  void sendsTheYoungToAClinician() {
    person.person = new Person(2010, Sex.MALE, null, null);
    assertThat(held().reasons()).containsExactly("see-clinician");
    person.person = new Person(2009, Sex.MALE, null, null);
    assertThat(((ScreeningResult.Clear) screen()).notices())
        .extracting(notice -> notice.code())
        .containsExactly("guardian");
  }

  @Test
  void sendsAnUnknownConditionToAClinician() {
    person.conditions.add(new ConditionAnswer("dragon-pox", null, null, null, "active"));
    assertThat(held().reasons()).containsExactly("see-clinician");
  }

  @Test
  void combinesFlagsIntoAGraverTier() {
    for (ScreeningRule rule : GROUNDS.screeningRules()) {
      assertThat(GROUNDS.flags().ids()).as(rule.id()).containsAll(rule.flags());
    }
    yes("cancer-history");
    person.sites.set(0, PersonMaker.site("low-back", PersonMaker.START.minusWeeks(6), 8, 8, 5));
    person.covers.add("cancer-history");
    assertThat(held().reasons()).startsWith("same-day");
    assertThat(held().rules()).contains("cancer-and-strong-pain");
  }

  @Test
  void aLoweringRuleReplacesTheFlagsOwnTier() {
    yes("dizzy-new");
    assertThat(screen()).isInstanceOf(ScreeningResult.Held.class);
    person.conditions.add(new ConditionAnswer("vertigo", null, null, null, "active"));
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
    assertThat(new Screening(GROUNDS).danger(person.make().screening(), null).isPresent())
        .isEqualTo(GROUNDS.flags().get("dizzy-new").tier().stops());
  }

  @Test
  void aRaisedTierNeedsAVisitAfterTheNewestOfWhatRaisedIt() {
    person.yes.add(new FlagAnswer("cancer-history", LocalDate.of(2019, 5, 1)));
    LocalDate pain = PersonMaker.START.minusDays(12);
    person.sites.add(PersonMaker.site("upper-back", pain, 6, 4, 3));
    seen("cancer-history", 2000, "exercise-allowed");
    assertThat(held().reasons()).startsWith("same-day");
    seen("cancer-history", 12, "exercise-allowed");
    assertThat(held().reasons()).startsWith("same-day");
    seen("cancer-history", 11, "exercise-allowed");
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void anOldVisitStillAnswersTheTierThatIsNotNew() {
    person.yes.add(new FlagAnswer("cancer-history", LocalDate.of(2019, 5, 1)));
    seen("cancer-history", 2000, "exercise-allowed");
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void aClearanceThatIsOlderThanWhatRaisedTheFlagDoesNotReleaseIt() {
    person.yes.add(new FlagAnswer("bone-fragile", LocalDate.of(2020, 1, 1)));
    person.covers.add("bone-fragile");
    person.sites.add(PersonMaker.site("upper-back", PersonMaker.START.minusDays(7), 6, 3, 3));
    assertThat(held().rules()).contains("new-pain-and-thin-bones");
    person.clearedOn = PersonMaker.START.minusDays(7);
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void anUndatedSpreadIsReleasedByAVisitThatSawIt() {
    person.yes.add(new FlagAnswer("cancer-history", LocalDate.of(2019, 5, 1)));
    spread("below-knee");
    seen("cancer-history", 10, "exercise-allowed");
    assertThat(held().reasons()).startsWith("emergency");
    assertThat(held().rules()).contains("cancer-and-pain-down-a-limb");
    saw("cancer-history", 10, "below-elbow");
    assertThat(held().reasons()).startsWith("emergency");
    saw("cancer-history", 10, "below-knee");
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
    person.askedOn = PersonMaker.START.minusDays(10);
    assertThat(held().reasons()).startsWith("emergency");
  }

  @Test
  void aVisitThatSawTheOtherLegReleasesNothing() {
    person.yes.add(new FlagAnswer("cancer-history", LocalDate.of(2019, 5, 1)));
    spread(Side.RIGHT);
    for (Side seen : new Side[] {Side.LEFT, null}) {
      saw("cancer-history", 10, new SeenSpread("below-knee", seen));
      assertThat(held().reasons()).as("saw %s", seen).startsWith("emergency");
    }
    saw("cancer-history", 10, new SeenSpread("below-knee", Side.RIGHT));
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void aVisitThatSawBothLegsReleasesEither() {
    person.yes.add(new FlagAnswer("cancer-history", LocalDate.of(2019, 5, 1)));
    saw("cancer-history", 10, new SeenSpread("below-knee", Side.BOTH));
    for (Side side : new Side[] {Side.LEFT, Side.RIGHT, Side.BOTH, null}) {
      spread(side);
      assertThat(screen()).as("%s", side).isInstanceOf(ScreeningResult.Clear.class);
    }
  }

  @Test
  void aVisitThatSawAnUndatedSpreadHasToComeAfterAllThatHasADate() {
    person.yes.add(new FlagAnswer("cancer-history", PersonMaker.START.minusDays(9)));
    spread("below-knee");
    saw("cancer-history", 10, "below-knee");
    assertThat(held().reasons()).startsWith("emergency");
  }

  @Test
  void aVisitBeforeThePainBeganCannotHaveSeenItSpread() {
    person.yes.add(new FlagAnswer("cancer-history", LocalDate.of(2019, 5, 1)));
    spread("below-knee");
    saw("cancer-history", 7 * 6, "below-knee");
    assertThat(held().reasons()).startsWith("emergency");
    saw("cancer-history", 7 * 6 - 1, "below-knee");
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void aVisitReleasesNoSpreadWhoseDateIsLater() {
    person.yes.add(new FlagAnswer("cancer-history", LocalDate.of(2019, 5, 1)));
    spread("below-knee", PersonMaker.START.minusDays(9));
    saw("cancer-history", 10, "below-knee");
    assertThat(held().reasons()).startsWith("emergency");
  }

  @Test
  void aClearanceWhoseClinicianSawAnUndatedSpreadReleasesWithinDays() {
    yes("no-improvement-6-weeks");
    person.covers.add("no-improvement-6-weeks");
    spread("below-knee");
    person.clearedOn = PersonMaker.START.minusDays(8);
    assertThat(held().rules()).contains("no-better-and-pain-down-a-limb");
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("below-knee")));
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void aNewPlaceCountsThoughAnOlderOneHurtsMore() {
    yes("bone-fragile");
    person.persistent();
    assertThat(screen()).isInstanceOf(ScreeningResult.Clear.class);
    person.sites.add(PersonMaker.site("upper-back", PersonMaker.START.minusDays(27), 4, 3, 2));
    assertThat(held().rules()).contains("new-pain-and-thin-bones");
  }

  @Test
  void aNewLowBackMakesNoEmergencyOfAnOldNeck() {
    yes("dizzy-new");
    LocalDate lately = PersonMaker.START.minusDays(10);
    person.sites.set(0, PersonMaker.site("low-back", lately, 8, 6, 8));
    person.sites.add(PersonMaker.site("neck", PersonMaker.START.minusWeeks(80), 4, 3, 2));
    assertThat(held().reasons()).startsWith("same-day");
    person.sites.set(1, PersonMaker.site("neck", lately, 4, 3, 2));
    assertThat(held().reasons()).startsWith("emergency");
  }

  @Test
  void opensWithWhatToDoNow() {
    yes("saddle-numbness");
    String first = GROUNDS.words().message("withheld.emergency.message");
    assertThat(held().message().lines())
        .hasSizeGreaterThan(1)
        .first()
        .isEqualTo(GROUNDS.words().spoken(first, "GB"));
  }

  @Test
  void namesTheEmergencyNumberOfTheCountry() {
    yes("saddle-numbness");
    ScreeningAnswers answers = person.make().screening();
    Screening screening = new Screening(GROUNDS);
    assertThat(screening.danger(answers, "GB").orElseThrow().message()).contains("999");
    assertThat(screening.danger(answers, "US").orElseThrow().message()).contains("911");
    assertThat(screening.danger(answers, null).orElseThrow().message())
        .contains("your local emergency number");
  }

  private void yes(String flag) {
    person.yes.add(new FlagAnswer(flag, PersonMaker.START.minusDays(15)));
  }

  private void seen(String flag, int daysBefore, String outcome) {
    LocalDate on = PersonMaker.START.minusDays(daysBefore);
    person.seenFor.add(new SeenFor(flag, "physician", on, outcome));
  }

  private void saw(String flag, int daysBefore, String spread) {
    saw(flag, daysBefore, new SeenSpread(spread));
  }

  private void saw(String flag, int daysBefore, SeenSpread spread) {
    LocalDate on = PersonMaker.START.minusDays(daysBefore);
    person.seenFor.add(new SeenFor(flag, "physician", on, "exercise-allowed", List.of(spread)));
  }

  private void spread(String to) {
    spread(to, null);
  }

  private void spread(@Nullable Side side) {
    spread(new PainSite.Spread("below-knee", side, null));
  }

  private void spread(String to, @Nullable LocalDate since) {
    spread(new PainSite.Spread(to, null, since));
  }

  private void spread(PainSite.Spread spread) {
    person.sites.set(
        0,
        new PainSite(
            "low-back",
            null,
            PersonMaker.START.minusWeeks(6),
            6,
            4,
            3,
            List.of(spread),
            List.of()));
  }

  private ScreeningResult screen() {
    return new Screening(GROUNDS).screen(person.make(), PersonMaker.START);
  }

  private Withheld held() {
    return ((ScreeningResult.Held) screen()).withheld();
  }
}
