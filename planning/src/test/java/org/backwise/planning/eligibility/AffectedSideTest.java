package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.PersonMaker.START;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.LimbMotion;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.PainSite;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.ExerciseMaker;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule about the affected side leaves the side that is well what it can do alone. */
class AffectedSideTest {

  private static final Trait OVERHEAD = new Trait.MovesLimb("shoulder", List.of(), 90);
  private static final Fact UNDER_53_WEEKS =
      new Fact.PainAt(List.of("shoulder"), 0, 53, 0, 0, List.of());
  private static final ExerciseMaker REACH =
      exercise("reach", RoutineRole.WORK)
          .oneSideRests()
          .moves(new LimbMotion("shoulder", "flexion", 150, Side.BOTH))
          .dose(1, 8, 0)
          .dose(1, 12, 0);

  private final PersonMaker person = new PersonMaker();

  @Test
  void bothSidesWorkWhereNothingHurts() {
    assertThat(sides(forbids())).containsExactly(Side.BOTH);
  }

  @Test
  void theSideThatIsWellGoesOnAlone() {
    shoulderHurts(Side.LEFT);
    assertThat(sides(forbids())).containsExactly(Side.RIGHT);
    assertThat(given(forbids()).against("reach")).as("something is left of it").isEmpty();
  }

  @Test
  void nothingIsLeftWhereBothHurtOrNobodySaidWhich() {
    shoulderHurts(Side.LEFT);
    shoulderHurts(Side.RIGHT);
    assertThat(sides(forbids())).isEmpty();
    person.sites.clear();
    shoulderHurts(null);
    assertThat(sides(forbids())).isEmpty();
    assertThat(given(forbids()).against("reach")).containsExactly("no");
  }

  @Test
  void aRuleAboutTheWholeBodyLeavesNeitherSide() {
    shoulderHurts(Side.LEFT);
    assertThat(sides(RuleMaker.forbids("no", OVERHEAD))).isEmpty();
  }

  @Test
  void aDateOnWhichTheRuleDoesNotHoldNamesNoSide() {
    shoulderHurts(Side.LEFT);
    RuleMaker atFirst = forbids().when(UNDER_53_WEEKS);
    assertThat(sides(atFirst, START, START.plusWeeks(1))).containsExactly(Side.RIGHT);
  }

  @Test
  void oneSideAloneIsNotGivenWhileADoseIsLeftForBoth() {
    shoulderHurts(Side.LEFT);
    RuleMaker few = RuleMaker.limits("few", OVERHEAD, "reps", 8).affectedSideOnly();
    assertThat(sides(few)).containsExactly(Side.BOTH);
  }

  @Test
  void eachKindOfRoutineIsAskedByItself() {
    shoulderHurts(Side.LEFT);
    Given given = given(forbids().in(RoutineKind.MORNING));
    assertThat(given.sides(RoutineKind.MORNING)).containsExactly(Side.RIGHT);
    assertThat(given.sides(RoutineKind.MAIN_A)).containsExactly(Side.BOTH);
  }

  private void shoulderHurts(@Nullable Side side) {
    person.sites.add(new PainSite("shoulder", side, START.minusWeeks(52), 6, 4, 3, List.of()));
  }

  private static RuleMaker forbids() {
    return RuleMaker.forbids("no", OVERHEAD)
        .when(new Fact.PainAt(List.of("shoulder")))
        .affectedSideOnly();
  }

  private List<Side> sides(RuleMaker rule, LocalDate... dates) {
    return given(rule, dates).sides(RoutineKind.MAIN_A);
  }

  private Given given(RuleMaker rule, LocalDate... dates) {
    return Given.to(person, FewExercises.ruled(FewExercises.of(REACH), rule), dates);
  }
}
