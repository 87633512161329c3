package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.planning.eligibility.Person;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Auditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The auditor names every rule when it is broken in a programme that was sound. */
class InjectorsTest {

  private static final Bench.Made MADE =
      Bench.first(InjectorsTest::wellOccupied, InjectorsTest::unrelaxed);

  private static boolean wellOccupied(Intake intake) {
    return intake.availability().daysPerWeek() >= 5
        && intake.availability().minutesPerSession() >= 20
        && intake.clearance().limits().isEmpty()
        && intake.availability().morningRoutine()
        && walksLittle(intake)
        && overused(intake).contains("pectorals");
  }

  private static boolean walksLittle(Intake intake) {
    Integer minutes = intake.activity().walkMinutes();
    return minutes != null && minutes > 0 && minutes <= 15;
  }

  private static boolean unrelaxed(Programme programme) {
    return programme.relaxed().isEmpty()
        && programme.phases().size() > 2
        && programme.aerobic().size() > 2
        && programme.calendar().stream().anyMatch(e -> e.routine() == RoutineKind.MAIN_B);
  }

  private static List<String> overused(Intake intake) {
    return Person.of(intake, PersonState.NEW, Bench.KNOWLEDGE).overuse().groups();
  }

  static Stream<String> rules() {
    return Auditor.rules().stream().map(AuditRule::id);
  }

  @Test
  void leavesTheSoundProgrammeAlone() {
    assertThat(MADE.brokenBy(MADE.programme())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void namesTheBrokenRule(String rule) {
    Injectors injectors = new Injectors(overused(MADE.intake()));

    assertThat(injectors.byRule()).as("every rule has an injector").containsKey(rule);
    Programme broken = injectors.byRule().get(rule).apply(MADE.programme());
    assertThat(broken).isNotEqualTo(MADE.programme());
    assertThat(MADE.brokenBy(broken)).contains(rule);
  }

  @Test
  void namesWalkingThatGrowsTooFast() {
    assertThat(MADE.brokenBy(Injectors.hurried(MADE.programme()))).contains("H11");
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void refusesCausesThatAreNotTrue(Cause cause) {
    String step =
        switch (cause) {
          case TIME, DAYS -> "core-once";
          case NONE_ELIGIBLE -> "core-none";
          case REGIONS -> "distinct-more";
          case CLINICIAN -> "gluteal-none";
        };

    Programme broken = Injectors.relaxed(MADE.programme(), step, cause);
    assertThat(MADE.brokenBy(broken)).contains("RELAXED");
  }

  @Test
  void refusesStepsAndPhasesThatAreNot() {
    Programme step = Injectors.relaxed(MADE.programme(), "warm-up-none", Cause.TIME);

    assertThat(MADE.brokenBy(step)).contains("RELAXED");
  }
}
