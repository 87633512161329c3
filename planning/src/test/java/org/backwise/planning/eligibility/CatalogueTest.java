package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;

import java.util.Arrays;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.fixture.ExerciseMaker;
import org.backwise.planning.fixture.FewExercises;
import org.junit.jupiter.api.Test;

/** Every exercise is there in each of its roles, doses and sides. */
class CatalogueTest {

  private static final ExerciseMaker PRESS =
      exercise("press", RoutineRole.WORK, RoutineRole.DAILY).dose(1, 5, 0).dose(1, 8, 0);
  private static final ExerciseMaker REACH =
      exercise("reach", RoutineRole.WORK)
          .works("gluteals", MuscleRole.STRENGTHENED)
          .oneSideRests()
          .dose(1, 8, 0);
  private static final ExerciseMaker WALK = exercise("walk").dose(1, 1, 0);

  private final Knowledge few = FewExercises.of(PRESS, REACH, WALK);
  private final Catalogue catalogue = new Catalogue(few);

  @Test
  void eachRoleHasItsDosesFromLowToHigh() {
    assertThat(of("press").stream().map(p -> p.role() + " " + p.dose().reps()))
        .containsExactly("WORK 5", "WORK 8", "DAILY 5", "DAILY 8");
    assertThat(of("press")).allMatch(p -> p.side() == Side.CENTRE);
  }

  @Test
  void oneSideAloneIsThereWhereTheOtherRests() {
    assertThat(of("reach").stream().map(Prescription::side))
        .containsExactly(Side.BOTH, Side.LEFT, Side.RIGHT);
  }

  @Test
  void whatStandsOutsideTheRoutinesIsThereSoThatRulesCanBeAsked() {
    assertThat(of("walk")).singleElement().matches(Prescription::outside);
    assertThat(of("press")).noneMatch(Prescription::outside);
  }

  @Test
  void aPrescriptionIsFoundByItsNumberAndKnowsItsExercise() {
    List<Prescription> all = catalogue.all();
    assertThat(all).allMatch(p -> all.get(p.index()) == p);
    assertThat(all.stream().map(catalogue::exerciseNumber)).containsExactly(0, 0, 0, 0, 1, 2, 1, 1);
  }

  @Test
  void aChoiceIsAnExerciseInOneOfItsRoles() {
    assertThat(catalogue.choices().stream().map(Catalogue.Choice::role))
        .containsExactly(RoutineRole.WORK, RoutineRole.DAILY, RoutineRole.WORK);
    assertThat(catalogue.choices().get(1).doses())
        .containsExactly(of("press").get(2), of("press").get(3));
  }

  @Test
  void whatIsDoneOnOneSideAloneIsWorthHalf() {
    assertThat(amount(of("reach").get(1))).isPositive().isEqualTo(amount(of("reach").get(0)) / 2);
  }

  private long amount(Prescription p) {
    return Arrays.stream(catalogue.effects().stimulus(p)).skip(1).findFirst().orElse(0);
  }

  private List<Prescription> of(String exercise) {
    return catalogue.of(few.exercises().get(exercise));
  }
}
