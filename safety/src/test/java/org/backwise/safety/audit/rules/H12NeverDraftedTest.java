package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.Region;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Impact;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H12NeverDraftedTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void namesTheTorsoTwist() {
    programme.main().add(2, item("twist", RoutineRole.WORK));
    assertThat(Audits.broken(twist(MotionRange.END), person, programme)).containsExactly("H12");
    assertThat(Audits.broken(twist(MotionRange.MID), person, programme)).isEmpty();
  }

  @Test
  void contentForbidsWhatIsNeverDrafted() {
    NeverDrafted never = new NeverDrafted(Catalogue.real().rules());
    assertThat(
            List.of(
                "high-impact-while-it-hurts",
                "torso-twist-never",
                "full-sit-up-never",
                "morning-no-deep-bending",
                "morning-no-bending-at-all",
                "balance-only-with-support"))
        .allMatch(never::names);
    assertThat(never.names("cannot-kneel")).isFalse();
  }

  @Test
  void leavesOtherRulesToH1() {
    assertThat(named(bends(Segment.LUMBAR, MotionLoad.BODY), new Fact.Always())).isTrue();
    assertThat(named(bends(Segment.CERVICAL, MotionLoad.BODY), new Fact.Always())).isFalse();
    assertThat(named(bends(Segment.LUMBAR, MotionLoad.NONE), new Fact.Always())).isFalse();
    assertThat(named(bends(Segment.LUMBAR, MotionLoad.BODY), new Fact.Falls(1))).isFalse();
    assertThat(named(new Trait.ImpactFrom(Impact.HIGH), new Fact.Always())).isTrue();
    assertThat(named(new Trait.ImpactFrom(Impact.LOW), new Fact.Always())).isFalse();
    assertThat(named(new Trait.Demands(List.of(Demand.UNSUPPORTED_BALANCE)), new Fact.Falls(1)))
        .isTrue();
    assertThat(named(new Trait.Demands(List.of(Demand.WRIST_BEARING)), new Fact.Always()))
        .isFalse();
  }

  @Test
  void leavesRulesThatOnlyLimitToH1() {
    Rule limit =
        Catalogue.rule(
            "few", new Fact.Always(), new Trait.TorsoTwist(), new RuleEffect.Limit("reps", 1));
    assertThat(new NeverDrafted(List.of(limit)).names("few")).isFalse();
  }

  private static boolean named(Trait match, Fact when) {
    return new NeverDrafted(List.of(Catalogue.forbids("x", when, match))).names("x");
  }

  private static Trait bends(Segment segment, MotionLoad load) {
    return new Trait.MovesSpine(
        segment, List.of(SpineMotion.FLEXION), MotionRange.SMALL, load, null);
  }

  private static Grounds twist(MotionRange range) {
    Exercise twist =
        exercise("twist", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
            .in(Position.SITTING)
            .regions(Region.HIP)
            .moves(
                new SpinalMotion(
                    Segment.LUMBAR, SpineMotion.ROTATION, range, MotionLoad.NONE, false))
            .dose(1, 5, 0, 1, 1)
            .make();
    Rule rule = Catalogue.forbids("torso-twist-never", new Fact.Always(), new Trait.TorsoTwist());
    return Catalogue.with(List.of(twist), List.of(rule));
  }
}
