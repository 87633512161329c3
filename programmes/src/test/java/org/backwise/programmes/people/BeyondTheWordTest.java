package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.PainSite;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.PersonState;
import org.backwise.safety.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The judge refuses a way back to bending that goes beyond what the clinician said. */
class BeyondTheWordTest {

  private static final LocalDate LONG_AGO = EasyPerson.START.minusDays(400);
  private static final Programme BENT =
      Bench.made(person(LONG_AGO, MotionRange.MID)).orElseThrow().programme();

  @Test
  void acceptsWhatTheClinicianSaid() {
    assertThat(refusals(person(LONG_AGO, MotionRange.MID))).isEmpty();
  }

  @Test
  void refusesItWithoutTheWord() {
    assertThat(refusals(person(LONG_AGO, null)))
        .anySatisfy(v -> assertThat(v.detail()).startsWith("bending-forward-hurts"))
        .anySatisfy(v -> assertThat(v.detail()).startsWith("USE"));
  }

  @Test
  void refusesItFurtherThanTheWord() {
    assertThat(refusals(person(LONG_AGO, MotionRange.SMALL)))
        .anySatisfy(v -> assertThat(v.detail()).startsWith("bending-forward-hurts"));
  }

  @Test
  void refusesItWhileThePainIsNew() {
    assertThat(refusals(person(EasyPerson.START.minusDays(10), MotionRange.MID)))
        .anySatisfy(v -> assertThat(v.detail()).startsWith("bending-forward-hurts"));
  }

  private static List<Violation> refusals(Intake intake) {
    return Bench.JUDGE.judge(intake, PersonState.NEW, BENT) instanceof Verdict.Refused refused
        ? refused.violations().stream().filter(v -> v.rule().equals("H1")).toList()
        : List.of();
  }

  /** Somebody whom bending hurts; {@code upTo} null: nobody allowed it. */
  private static Intake person(LocalDate since, @Nullable MotionRange upTo) {
    Intake easy = EasyPerson.at("low-back").intake();
    PainSite back = new PainSite("low-back", null, since, 4, 3, 2, List.of());
    List<ClearanceLimit> limits =
        upTo == null
            ? List.of()
            : List.of(
                new ClearanceLimit.AllowMotion(
                    Segment.LUMBAR, SpineMotion.FLEXION, upTo, AllowedLoad.NONE));
    return new Intake(
        easy.intakeVersion(),
        easy.answeredOn(),
        easy.start(),
        easy.country(),
        easy.person(),
        easy.screening(),
        new Pain(List.of(back), "low", List.of("bending-forward"), List.of(), List.of()),
        easy.conditions(),
        easy.surgery(),
        new Clearance("physician", "A. Clinician", EasyPerson.START, List.of(), limits, null, null),
        easy.activity(),
        easy.cannot(),
        easy.falls12m(),
        easy.setting(),
        easy.availability(),
        easy.preferences(),
        easy.goals(),
        easy.activities(),
        easy.confirmed());
  }
}
