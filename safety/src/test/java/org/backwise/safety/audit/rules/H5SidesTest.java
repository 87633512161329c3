package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import java.util.TreeMap;
import org.backwise.model.Region;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ExerciseMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H5SidesTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesOneSideWithoutAReason() {
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H5");
  }

  @Test
  void refusesOneSideForWhatAnotherLimbCannotDo() {
    person.cannot.add(new CannotDo("raise-arm-overhead", Side.RIGHT));
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H5");
  }

  @Test
  void allowsTheSideThatCanWhereARuleIsAboutTheOther() {
    person.cannot.add(new CannotDo("kneel", Side.RIGHT));
    Fact cannot = new Fact.Cannot(List.of("kneel"));
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(Audits.broken(Catalogue.ruled(noDeepBend(cannot)), person, programme)).isEmpty();
  }

  @Test
  void refusesOneSideForAnotherExerciseThatHurtOnTheOther() {
    PersonalExclusion arm =
        new PersonalExclusion(
            "wall-slide", null, Side.RIGHT, "hurt", "self", new ExclusionUntil("review", null));
    PersonState state =
        new PersonState(
            null, List.of(arm), List.of(), new TreeMap<>(), null, List.of(), new TreeMap<>());
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    Grounds small = Catalogue.small();
    assertThat(Audits.ids(Audits.all(small, person, state, programme.make(small))))
        .containsExactly("H5");
  }

  @Test
  void allowsTheSideThatARuleAboutOneSideSpares() {
    person.conditions.add(
        new ConditionAnswer("osteoarthritis-knee", null, Side.LEFT, null, "active"));
    Grounds knee = Catalogue.ruled(wornKnee());
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.RIGHT));
    assertThat(Audits.broken(knee, person, programme)).isEmpty();
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(Audits.broken(knee, person, programme)).containsExactly("H1", "H5");
  }

  @Test
  void takesASideThatWasNotToldForBoth() {
    person.conditions.add(new ConditionAnswer("osteoarthritis-knee", null, null, null, "active"));
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.RIGHT));
    assertThat(Audits.broken(Catalogue.ruled(wornKnee()), person, programme)).contains("H1");
  }

  private static Rule wornKnee() {
    return noDeepBend(new Fact.HasCondition(List.of("osteoarthritis-knee"), List.of(), null));
  }

  private static Rule noDeepBend(Fact when) {
    return new Rule(
        "no-deep-bend",
        RuleClass.SAFETY,
        when,
        new Trait.MovesLimb("knee", List.of("flexion"), 110),
        new RuleEffect.Forbid(),
        List.of(),
        true,
        false,
        false,
        ExerciseMaker.EVIDENCE);
  }

  @Test
  void refusesOneSideWhereTheRuleIsAboutNoSide() {
    Rule forbids =
        Catalogue.forbids(
            "no-knee", new Fact.Always(), new Trait.OfKind(List.of(ExerciseKind.STRETCH)));
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(Audits.broken(Catalogue.ruled(forbids), person, programme))
        .containsExactly("H1", "H5");
  }

  @Test
  void anAlternativeIsDoneOnTheSideOfItsItem() {
    person.cannot.add(new CannotDo("kneel", Side.RIGHT));
    Grounds grounds = Catalogue.ruled(noDeepBend(new Fact.Cannot(List.of("kneel"))));
    var dose = grounds.exercises().get("single-knee-to-chest").doses().get(0).dose();
    Alternative knee = new Alternative("single-knee-to-chest", dose, "equal");
    programme
        .main()
        .set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT).or(knee));
    assertThat(Audits.broken(grounds, person, programme)).isEmpty();
    programme
        .main()
        .set(3, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.RIGHT).or(knee));
    assertThat(Audits.details(grounds, person, programme, new H1Eligible())).hasSize(2);
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH));
    programme.main().set(2, item("brace", RoutineRole.WORK).or(knee));
    assertThat(Audits.details(grounds, person, programme, new H1Eligible()))
        .as("both sides, and not the part")
        .hasSize(3);
  }

  @Test
  void leavesReliefAlone() {
    programme
        .routines
        .get(RoutineKind.RELIEF)
        .add(1, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(Audits.details(Catalogue.small(), person, programme, new H5Sides())).isEmpty();
  }

  @Test
  void refusesSidesForWhatHasNone() {
    programme.main().set(2, item("brace", RoutineRole.WORK).side(Side.BOTH));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H5");
  }

  @Test
  void refusesOneSetWhereSidesTakeTurnsBySet() {
    programme.main().add(2, item("clam", RoutineRole.WORK));
    assertThat(Audits.all(clam(1), person, programme))
        .extracting(found -> found.rule())
        .contains("H5");
    assertThat(Audits.all(clam(2), person, programme))
        .extracting(found -> found.rule())
        .doesNotContain("H5");
  }

  private static Grounds clam(int sets) {
    return Catalogue.with(
        exercise("clam", ExerciseKind.STRENGTH, RoutineRole.WORK)
            .in(Position.SIDE_LYING)
            .regions(Region.HIP)
            .oneSided(Alternation.BY_SET)
            .dose(sets, 8, 0, 1, 1)
            .make());
  }
}
