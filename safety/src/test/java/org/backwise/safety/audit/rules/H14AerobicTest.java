package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.PersonMaker.START;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Impact;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Programme;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.fixture.Weekly;
import org.junit.jupiter.api.Test;

class H14AerobicTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesMoreMinutesThanADayMayHave() {
    person.walkMinutes = 30;
    programme.aerobic.add(new AerobicWeek(1, "walking", 30, 5));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    programme.aerobic.set(0, new AerobicWeek(1, "walking", 31, 4));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H14");
  }

  @Test
  void letsSomebodyWalkAsLongAsNowUpToALimit() {
    person.walkMinutes = 40;
    programme.aerobic.add(new AerobicWeek(1, "walking", 40, 3));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    programme.aerobic.set(0, new AerobicWeek(1, "walking", 41, 3));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H14");
    person.walkMinutes = 90;
    programme.aerobic.set(0, new AerobicWeek(1, "walking", 61, 2));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H14");
  }

  @Test
  void keepsTheMinutesThatARuleLeaves() {
    programme.aerobic.add(new AerobicWeek(1, "walking", 10, 5));
    assertThat(Audits.broken(atMost(10), person, programme)).isEmpty();
    assertThat(Audits.broken(atMost(9), person, programme)).containsExactly("H14");
  }

  @Test
  void refusesWhatIsNotAmongTheChoices() {
    programme.aerobic.add(new AerobicWeek(1, "step-in-place", 10, 5));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H14");
  }

  @Test
  void refusesTooFewMinutesTooManyDaysAndTooLongAWeek() {
    assertThat(found(new AerobicWeek(1, "walking", 5, 1))).isEmpty();
    assertThat(found(new AerobicWeek(1, "walking", 4, 1))).containsExactly("4 minutes a day");
    assertThat(found(new AerobicWeek(1, "walking", 5, 0))).containsExactly("0 days, at most 5");
    assertThat(found(new AerobicWeek(1, "walking", 5, 6))).containsExactly("6 days, at most 5");
    person.walkMinutes = 40;
    assertThat(found(new AerobicWeek(1, "walking", 30, 5))).as("150 minutes").isEmpty();
    assertThat(found(new AerobicWeek(1, "walking", 31, 5)))
        .containsExactly("155 minutes, at most 150");
  }

  @Test
  void takesSomebodyWhoDidNotSayForLittleActive() {
    person.level = null;
    assertThat(found(new AerobicWeek(1, "walking", 30, 5))).isEmpty();
    assertThat(found(new AerobicWeek(1, "walking", 31, 1))).containsExactly("31 minutes a day");
    person.level = "high";
    assertThat(found(new AerobicWeek(1, "walking", 45, 5))).isEmpty();
  }

  @Test
  void takesWalksShorterThanTheTableForNoLimit() {
    person.walkMinutes = 5;
    assertThat(found(new AerobicWeek(1, "walking", 30, 1))).isEmpty();
    person.walkMinutes = null;
    assertThat(found(new AerobicWeek(1, "walking", 30, 1))).isEmpty();
  }

  @Test
  void refusesWhatMayNotBeGiven() {
    person.avoids.add("walking");
    assertThat(found(new AerobicWeek(1, "walking", 10, 5)))
        .singleElement()
        .satisfies(bar -> assertThat(bar).startsWith("AVOIDED"));
  }

  @Test
  void refusesHighImpact() {
    Exercise running =
        exercise("walking", ExerciseKind.AEROBIC).impact(Impact.HIGH).dose(1, 1, 0, 300, 0).make();
    programme.aerobic.add(new AerobicWeek(1, "walking", 10, 5));
    assertThat(Audits.details(Catalogue.with(running), person, programme, new H14Aerobic()))
        .containsExactly("walking is of high impact");
  }

  @Test
  void refusesWhatNobodyKnowsAndWeeksThatTheProgrammeHasNot() {
    String unknown = "exercise (%s) or its week is unknown";
    assertThat(found(new AerobicWeek(1, "flying", 10, 5)))
        .containsExactly(unknown.formatted("flying"));
    assertThat(found(new AerobicWeek(2, "walking", 10, 5)))
        .containsExactly(unknown.formatted("walking"));
    programme.weeks = 2;
    assertThat(found(new AerobicWeek(2, "walking", 10, 5))).isEmpty();
  }

  @Test
  void keepsARuleToThePhaseInWhichItHolds() {
    person.person = new Person(1990, Sex.FEMALE, START.plusDays(7).plusWeeks(24), null);
    programme.weeks = 2;
    Rule fromWeek16 = Catalogue.forbids("from-16", new Fact.Pregnant(16, 45), new Trait.Anything());
    Grounds grounds = Catalogue.ruled(fromWeek16);
    for (int week : List.of(1, 2)) {
      programme.aerobic.clear();
      programme.aerobic.add(new AerobicWeek(week, "walking", 10, 5));
      Programme made = Weekly.phases(programme.make(grounds));
      assertThat(Audits.details(grounds, person, made, new H14Aerobic())).hasSize(week - 1);
    }
  }

  private List<String> found(AerobicWeek week) {
    programme.aerobic.clear();
    programme.aerobic.add(week);
    return Audits.details(Catalogue.small(), person, programme, new H14Aerobic());
  }

  private static Grounds atMost(int minutes) {
    return Catalogue.ruled(
        Catalogue.rule(
            "short-walks",
            new Fact.Always(),
            new Trait.OfKind(List.of(ExerciseKind.AEROBIC)),
            new RuleEffect.Limit("aerobic-minutes", minutes)));
  }
}
