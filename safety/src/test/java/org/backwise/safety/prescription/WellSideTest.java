package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.Surgery;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.fixture.Bars;
import org.backwise.safety.fixture.ExerciseMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A rule about one side leaves the other to exercise, where the side that is meant can rest. */
class WellSideTest {

  private static final Fact NO_KNEELING = new Fact.Cannot(List.of("kneel"));

  private final PersonMaker person = new PersonMaker();

  @Test
  void sparesDemandsAndSlidersOfTheLimbThatRests() {
    person.cannot.add(new CannotDo("kneel", Side.LEFT));
    for (Demand demand :
        List.of(
            Demand.NERVE_TENSION,
            Demand.ARMS_OVERHEAD,
            Demand.WRIST_BEARING,
            Demand.KNEE_BEARING,
            Demand.ASYMMETRIC_HIP_LOAD)) {
      assertThat(bars(Side.RIGHT, new Trait.Demands(List.of(demand)), demand))
          .as(demand.code())
          .isEmpty();
      assertThat(bars(Side.LEFT, new Trait.Demands(List.of(demand)), demand)).hasSize(1);
    }
    assertThat(bars(Side.RIGHT, new Trait.OfKind(List.of(ExerciseKind.NERVE_SLIDER)))).isEmpty();
  }

  @Test
  void sparesNothingThatTheWholeBodyDoes() {
    person.cannot.add(new CannotDo("kneel", Side.LEFT));
    assertThat(bars(Side.RIGHT, new Trait.Demands(List.of(Demand.SUPINE)), Demand.SUPINE))
        .hasSize(1);
    assertThat(bars(Side.RIGHT, new Trait.Anything())).hasSize(1);
  }

  @Test
  void takesTheSidesOfAllDatesTogether() {
    LocalDate start = PersonMaker.START;
    person.surgery.add(new Surgery("knee-replacement", Side.LEFT, start.minusWeeks(12), null));
    person.surgery.add(new Surgery("knee-replacement", Side.RIGHT, start.minusWeeks(11), null));
    Fact fresh = new Fact.HadSurgery(List.of("knee-replacement"), 0, 12, false);
    Rule rule = rule(fresh, new Trait.Demands(List.of(Demand.KNEE_BEARING)));
    Prescription left = slider(Side.LEFT, Demand.KNEE_BEARING);
    assertThat(Bars.of(person, left, rule)).as("twelve weeks are over").isEmpty();
    Span before = new Span(start.minusDays(1), start);
    assertThat(Bars.during(before, person, left, rule)).hasSize(1);
    assertThat(Bars.during(new Span(start, start.plusDays(9)), person, left, rule)).isEmpty();
  }

  private List<String> bars(Side side, Trait match, Demand... demands) {
    return Bars.of(person, slider(side, demands), rule(NO_KNEELING, match));
  }

  private static Prescription slider(Side side, Demand... demands) {
    ExerciseMaker maker =
        exercise("slide", ExerciseKind.NERVE_SLIDER, RoutineRole.WORK)
            .oneSided(Alternation.BY_REPETITION)
            .otherSideRests();
    for (Demand demand : demands) {
      maker.demands(demand);
    }
    Exercise made = maker.dose(1, 5, 0, 1, 1).make();
    return new Prescription(
        made, made.doses().get(0).dose(), RoutineRole.WORK, side, RoutineKind.MAIN_A);
  }

  private static Rule rule(Fact when, Trait match) {
    return new Rule(
        "of-a-side",
        RuleClass.SAFETY,
        when,
        match,
        new RuleEffect.Forbid(),
        List.of(),
        true,
        false,
        false,
        ExerciseMaker.EVIDENCE);
  }
}
