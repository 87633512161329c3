package org.backwise.safety.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Verification;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.SeenSpread;
import org.backwise.model.intake.Sex;
import org.backwise.model.intake.Surgery;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearanceCheckTest {

  private static final LocalDate START = PersonMaker.START;

  private final PersonMaker person = new PersonMaker();

  @Test
  void stands() {
    assertThat(gaps()).isEmpty();
  }

  @Test
  void isMissing() {
    person.by = "none";
    assertThat(gaps()).containsExactly("not-given");
  }

  @Test
  void doesNotComeFromTheFuture() {
    person.clearedOn = START.plusDays(1);
    assertThat(gaps()).containsExactly("dated-later (" + START.plusDays(1) + ")");
  }

  @Test
  void endsOnItsDateAndAfterHalfAYearWithoutOne() {
    person.until = START;
    assertThat(gaps()).isEmpty();
    person.until = START.minusDays(1);
    assertThat(gaps()).hasSize(1);
    person.until = null;
    person.clearedOn = START.minusDays(183);
    assertThat(gaps()).isEmpty();
    person.clearedOn = START.minusDays(184);
    assertThat(gaps()).hasSize(1);
  }

  @Test
  void namesTheConditionsThatBearOnExercise() {
    condition("non-specific", "active");
    assertThat(gaps()).isEmpty();
    condition("osteoporosis", "controlled");
    assertThat(gaps()).containsExactly("not-covered (osteoporosis)");
    person.covers.add("osteoporosis");
    assertThat(gaps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cervical-myelopathy", "bone-metastasis", "aneurysm-known"})
  void namesWhatOnceWasGraveThoughItHasSettled(String once) {
    condition(once, "settled");
    assertThat(gaps())
        .contains("not-covered (" + once + ")", "wrong-clinician (once-grave-ask-again)");
    person.covers.add(once);
    person.by = "physician";
    assertThat(gaps()).isEmpty();
  }

  @Test
  void isNotOlderThanAnOperation() {
    person.surgery.add(new Surgery("knee-replacement", START.minusDays(7), null));
    person.covers.add("knee-replacement");
    assertThat(gaps()).contains("older-than (knee-replacement)");
  }

  @Test
  void isNotOlderThanPainThatSpreadsIntoALimb() {
    spread("below-knee", START.minusDays(8));
    assertThat(gaps()).isEmpty();
    spread("below-knee", START.minusDays(7));
    assertThat(gaps()).containsExactly("older-than (below-knee)");
    spread("buttock", null);
    assertThat(gaps()).isEmpty();
  }

  @Test
  void knowsASpreadWithoutADateOnlyWhereTheClinicianSawIt() {
    spread("below-knee", null);
    assertThat(gaps()).containsExactly("spread-undated (below-knee)");
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("upper-arm")));
    assertThat(gaps()).containsExactly("spread-undated (below-knee)");
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("below-knee")));
    assertThat(gaps()).isEmpty();
    spread("below-knee", START.minusDays(7));
    assertThat(gaps()).as("a date is believed").containsExactly("older-than (below-knee)");
  }

  @Test
  void knowsASpreadOnTheSideThatTheClinicianSaw() {
    spread(new PainSite.Spread("below-knee", Side.LEFT, null));
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("below-knee", Side.RIGHT)));
    assertThat(gaps()).containsExactly("spread-undated (below-knee)");
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("below-knee", Side.LEFT)));
    assertThat(gaps()).isEmpty();
  }

  @Test
  void takesTheWordOfTheDayOfTheAnswersForASpreadWithoutADate() {
    person.clearedOn = START.minusDays(3);
    spread("below-knee", null);
    assertThat(gaps()).isEmpty();
  }

  @Test
  void isNotOlderThanAFlag() {
    person.yes.add(new FlagAnswer("cancer-history", START.minusDays(7)));
    person.covers.add("cancer-history");
    assertThat(gaps()).containsExactly("older-than (cancer-history)");
    person.yes.set(0, new FlagAnswer("cancer-history", START.minusDays(8)));
    assertThat(gaps()).isEmpty();
  }

  @Test
  void isVoidOnceThePainHasRisenByThree() {
    person.saw = new Clearance.Saw(4, 0);
    assertThat(gaps()).isEmpty();
    person.saw = new Clearance.Saw(3, 0);
    assertThat(gaps()).containsExactly("pain-up (3 to 6)");
  }

  @Test
  void isVoidAfterANewFall() {
    person.saw = new Clearance.Saw(6, 1);
    person.falls = 1;
    assertThat(gaps()).isEmpty();
    person.falls = 2;
    assertThat(gaps()).containsExactly("new-fall (1 to 2)");
  }

  @Test
  void holdsWhileANoteIsNotUnderstood() {
    person.limits.add(new ClearanceLimit.Note("go easy"));
    assertThat(gaps()).containsExactly("limit-unclear (go easy)");
  }

  @Test
  void comesFromSomebodyWhomTheRulesAccept() {
    Grounds grounds =
        Catalogue.ruled(
            Catalogue.rule(
                "surgeon-first",
                new Fact.HadSurgery(List.of("knee-replacement"), 0, 12, false),
                new Trait.Anything(),
                new RuleEffect.AskClinician(List.of("spine-surgeon"))));
    person.surgery.add(new Surgery("knee-replacement", START.minusDays(9), null));
    person.covers.add("knee-replacement");
    assertThat(gaps(grounds)).containsExactly("wrong-clinician (surgeon-first)");
    person.by = "spine-surgeon";
    assertThat(gaps(grounds)).isEmpty();
  }

  @Test
  void namesTheRuleThatForbidsWhatTheClinicianAskedFor() {
    Grounds grounds =
        Catalogue.ruled(
            Catalogue.forbids(
                "no-brace", new Fact.Always(), new Trait.IsExercise(List.of("brace"))));
    person.limits.add(new ClearanceLimit.MustInclude("brace"));
    assertThat(gaps(grounds)).containsExactly("must-include-forbidden (brace: no-brace [acsm11])");
    assertThat(gaps(Catalogue.small())).isEmpty();
  }

  @Test
  void comesFromSomebodyWhomTheConditionAccepts() {
    condition("pregnancy", "active");
    condition("nobody-knows-it", "active");
    condition("vertigo", "active");
    person.covers.addAll(List.of("pregnancy", "nobody-knows-it", "vertigo"));
    assertThat(gaps(Catalogue.small()))
        .containsExactly("wrong-clinician (pregnancy)", "wrong-clinician (nobody-knows-it)");
    person.by = "physician";
    assertThat(gaps(Catalogue.small())).containsExactly("wrong-clinician (nobody-knows-it)");
  }

  @Test
  void namesEachOperationAndAPregnancyThatOnlyTheDueDateTellsOf() {
    person.surgery.add(new Surgery("lumbar-fusion", START.minusWeeks(60), null));
    person.person = new Person(1990, Sex.FEMALE, START.plusWeeks(20), null);
    assertThat(gaps(Catalogue.small()))
        .containsExactly("not-covered (lumbar-fusion)", "not-covered (pregnancy)");
    person.covers.addAll(List.of("lumbar-fusion", "pregnancy"));
    assertThat(gaps(Catalogue.small())).isEmpty();
  }

  @Test
  void namesWhatTheClinicianAskedForAndNobodyKnows() {
    person.limits.add(new ClearanceLimit.MustInclude("nobody-knows-it"));
    assertThat(gaps(Catalogue.small())).containsExactly("must-include-unknown (nobody-knows-it)");
  }

  @Test
  void namesOnlyTheRulesThatForbidItEachWithItsSource() {
    person.limits.add(new ClearanceLimit.MustInclude("brace"));
    person.limits.add(new ClearanceLimit.NoExercise("brace"));
    Rule other =
        new Rule(
            "another",
            RuleClass.SAFETY,
            new Fact.Always(),
            new Trait.IsExercise(List.of("walking")),
            new RuleEffect.Forbid(),
            List.of(),
            false,
            false,
            false,
            new Evidence(List.of("elsewhere"), Verification.V, null, List.of(), null));
    Rule forbids =
        Catalogue.forbids("no-brace", new Fact.Always(), new Trait.IsExercise(List.of("brace")));
    assertThat(gaps(Catalogue.ruled(other, forbids)))
        .containsExactly("must-include-forbidden (brace: CLEARANCE, no-brace [acsm11])");
  }

  @Test
  void standsWhereARuleLeavesOneKindOfRoutineButNotReliefAlone() {
    person.limits.add(new ClearanceLimit.MustInclude("brace"));
    List<RoutineKind> most =
        Stream.of(RoutineKind.values()).filter(kind -> kind != RoutineKind.RELIEF).toList();
    assertThat(gaps(Catalogue.ruled(noBrace(most)))).hasSize(1);
    assertThat(gaps(Catalogue.ruled(noBrace(most.subList(1, most.size()))))).isEmpty();
  }

  private static Rule noBrace(List<RoutineKind> routines) {
    return Catalogue.rule(
        "no-brace",
        new Fact.Always(),
        new Trait.IsExercise(List.of("brace")),
        new RuleEffect.Forbid(),
        routines);
  }

  @Test
  void standsWhereTheSideThatIsWellCanDoWhatTheClinicianAskedFor() {
    person.limits.add(new ClearanceLimit.MustInclude("single-knee-to-chest"));
    wornKnee(Side.LEFT);
    assertThat(gaps()).isEmpty();
    wornKnee(Side.RIGHT);
    assertThat(gaps())
        .singleElement()
        .asString()
        .startsWith("must-include-forbidden (single-knee-to-chest");
  }

  private void wornKnee(Side side) {
    person.conditions.add(new ConditionAnswer("osteoarthritis-knee", null, side, null, "active"));
    person.covers.add("osteoarthritis-knee");
  }

  @Test
  void hasWordsForEveryGap() {
    for (String code :
        List.of(
            "not-given",
            "not-dated",
            "dated-later",
            "over",
            "older-than",
            "spread-undated",
            "not-covered",
            "wrong-clinician",
            "pain-up",
            "new-fall",
            "limit-unclear",
            "must-include-unknown",
            "must-include-forbidden")) {
      assertThat(Catalogue.real().words().has("clearance." + code)).as(code).isTrue();
    }
  }

  @Test
  void saysDatesAsPeopleReadThem() {
    ClearanceConcern concern = new ClearanceConcern(Catalogue.real().words());
    for (String code : List.of("dated-later", "over")) {
      assertThat(concern.of(List.of(new ClearanceGap(code, "2026-11-15"))).message())
          .as(code)
          .contains("15 November 2026")
          .doesNotContain("2026-11-15");
    }
  }

  private void condition(String code, String status) {
    person.conditions.add(new ConditionAnswer(code, null, null, null, status));
  }

  private void spread(String to, @Nullable LocalDate since) {
    spread(new PainSite.Spread(to, null, since));
  }

  private void spread(PainSite.Spread spread) {
    PainSite site = person.sites.get(0);
    person.sites.set(
        0,
        new PainSite(
            site.site(),
            null,
            site.startedOn(),
            site.worst(),
            site.average(),
            site.now(),
            List.of(spread)));
  }

  private List<String> gaps() {
    Grounds real = Catalogue.real();
    return gaps(real);
  }

  private List<String> gaps(Grounds grounds) {
    return new ClearanceCheck(grounds)
        .gaps(person.make(), START).stream().map(ClearanceGap::toString).toList();
  }
}
