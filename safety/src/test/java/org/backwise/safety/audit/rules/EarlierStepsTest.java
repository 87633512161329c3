package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** Which earlier steps of the yielding table somebody with little time has to take first. */
class EarlierStepsTest {

  private final PersonMaker person = new PersonMaker().hasMinutes(6);
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void theDailyStretchShortensBeforeTheCoreComesOnceAWeek() {
    take("core-once", Cause.TIME);
    assertThat(found()).containsExactly("core-once is taken before stretch-30");
    programme.relaxed.clear();
    take("stretch-30", Cause.TIME);
    take("core-once", Cause.TIME);
    assertThat(found()).isEmpty();
  }

  @Test
  void aStepForAnotherCauseAsksForNoEarlierOne() {
    person.hasTime(1, 1).hasMinutes(6);
    take("core-once", Cause.DAYS);
    assertThat(found()).isEmpty();
  }

  @Test
  void aSecondStretchADayYieldsFirstWherePainPersists() {
    twoADay();
    take("stretch-30", Cause.TIME);
    assertThat(found()).as("pain of six weeks").isEmpty();
    person.persistent();
    assertThat(found()).containsExactly("stretch-30 is taken before second-stretch");
  }

  @Test
  void oneSessionADayHasNoSecondStretchToYield() {
    person.persistent();
    take("stretch-30", Cause.TIME);
    assertThat(found()).isEmpty();
  }

  @Test
  void whoIsToStretchNothingHasNoStretchToYield() {
    twoADay();
    person.persistent().hasTime(2, 7).hasMinutes(6);
    take("core-once", Cause.TIME);
    take("source-once", Cause.TIME);
    take("release-off", Cause.TIME);
    take("stretch-none", Cause.NONE_ELIGIBLE);
    assertThat(found()).noneMatch(step -> step.contains(" is taken before "));
  }

  @Test
  void releaseYieldsFirstWhereSomeGroupIsServed() {
    person.activities.add("driving");
    take("stretch-30", Cause.TIME);
    assertThat(found()).containsExactly("stretch-30 is taken before release-once");
    person.hasTime(1, 2).hasMinutes(6);
    assertThat(found()).hasSize(1);
    person.hasTime(1, 1).hasMinutes(6);
    assertThat(found()).as("one day has one date already").isEmpty();
  }

  @Test
  void theSecondServedGroupYieldsWhereThereAreTwo() {
    person.sites.set(0, PersonMaker.site("neck", PersonMaker.START.minusWeeks(6), 6, 4, 3));
    person.activities.add("desk-work");
    take("release-once", Cause.TIME);
    take("stretch-30", Cause.TIME);
    assertThat(found()).containsExactly("stretch-30 is taken before release-first");
  }

  @Test
  void releaseThatNothingServesHasNothingToYield() {
    person.sites.set(0, PersonMaker.site("neck", PersonMaker.START.minusWeeks(6), 6, 4, 3));
    person.activities.add("desk-work");
    take("release-none", Cause.NONE_ELIGIBLE);
    take("stretch-30", Cause.TIME);
    assertThat(found()).isEmpty();
  }

  @Test
  void coreAndSourceComeOnceAWeekBeforeReleaseIsLeftOut() {
    take("stretch-30", Cause.TIME);
    take("release-off", Cause.TIME);
    assertThat(found())
        .containsExactly(
            "release-off is taken before core-once", "release-off is taken before source-once");
    programme.relaxed.add(1, step("core-none", Cause.NONE_ELIGIBLE));
    programme.relaxed.add(2, step("source-none", Cause.NONE_ELIGIBLE));
    assertThat(found()).noneMatch(finding -> finding.contains(" is taken before "));
    programme.relaxed.remove(2);
    programme.relaxed.remove(1);
    person.hasTime(1, 1).hasMinutes(6);
    assertThat(found()).isEmpty();
  }

  @Test
  void whoHasMoreThanThreeDaysStretchesOnFewerBeforeReleaseIsLeftOut() {
    take("stretch-30", Cause.TIME);
    take("core-once", Cause.TIME);
    take("source-once", Cause.TIME);
    take("release-off", Cause.TIME);
    assertThat(found()).as("three days").isEmpty();
    person.hasTime(1, 4).hasMinutes(6);
    assertThat(found()).containsExactly("release-off is taken before stretch-days-3");
  }

  private void twoADay() {
    programme.routines.put(
        RoutineKind.STRETCH,
        List.of(item("step-in-place", RoutineRole.WARM_UP), item("sigh", RoutineRole.COOL_DOWN)));
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
  }

  private void take(String step, Cause cause) {
    programme.relax(step(step, cause));
  }

  private static Relaxation step(String id, Cause cause) {
    return new Relaxation(id, "phase 1", cause, "");
  }

  private List<String> found() {
    return Audits.details(Catalogue.small(), person, programme, new RelaxedForCause());
  }
}
