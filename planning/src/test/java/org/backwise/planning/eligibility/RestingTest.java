package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.Side;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.PainSite;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.ExerciseMaker;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** The side that rests is spared what its own arm and leg would do, not what the body does. */
class RestingTest {

  private static final Set<Demand> OF_THE_LIMB =
      EnumSet.of(
          Demand.NERVE_TENSION,
          Demand.ARMS_OVERHEAD,
          Demand.WRIST_BEARING,
          Demand.KNEE_BEARING,
          Demand.ASYMMETRIC_HIP_LOAD);

  @Test
  void ofDemandsItIsSparedThoseOfTheLimb() {
    Set<Demand> spared =
        Arrays.stream(Demand.values())
            .filter(d -> spares(new Trait.Demands(List.of(d)), reach().demands(d)))
            .collect(Collectors.toSet());
    assertThat(spared).isEqualTo(OF_THE_LIMB);
  }

  @Test
  void ofKindsItIsSparedTheNerveSlider() {
    Set<ExerciseKind> spared =
        Arrays.stream(ExerciseKind.values())
            .filter(k -> spares(new Trait.OfKind(List.of(k)), reach().kind(k)))
            .collect(Collectors.toSet());
    assertThat(spared).containsExactly(ExerciseKind.NERVE_SLIDER);
  }

  @Test
  void itsMusclesRest() {
    Trait works = new Trait.Works(List.of("gluteals"), List.of(), 0);
    assertThat(spares(works, reach().works("gluteals", MuscleRole.STRENGTHENED))).isTrue();
  }

  private static ExerciseMaker reach() {
    return exercise("reach", RoutineRole.WORK).oneSideRests().dose(1, 8, 0);
  }

  private static boolean spares(Trait match, ExerciseMaker exercise) {
    PersonMaker person = new PersonMaker();
    var since = PersonMaker.START.minusWeeks(52);
    person.sites.add(new PainSite("shoulder", Side.LEFT, since, 6, 4, 3, List.of()));
    RuleMaker rule =
        RuleMaker.forbids("no", match)
            .when(new Fact.PainAt(List.of("shoulder")))
            .affectedSideOnly();
    var few = FewExercises.ruled(FewExercises.of(exercise), rule);
    return Given.to(person, few).sides(RoutineKind.MAIN_A).equals(List.of(Side.RIGHT));
  }
}
