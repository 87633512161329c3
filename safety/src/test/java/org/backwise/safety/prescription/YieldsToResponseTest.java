package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.Response;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.fixture.ExerciseMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A rule yields to a movement that draws the pain in. */
class YieldsToResponseTest {

  private final PlainBend bend = new PlainBend();
  private final PersonMaker person = bend.person;

  @Test
  void yieldsOnlyToAMovementThatCentralises() {
    Rule rule =
        new Rule(
            "bending-hurts",
            RuleClass.SAFETY,
            new Fact.Always(),
            new Trait.MovesSpine(
                Segment.LUMBAR,
                List.of(SpineMotion.FLEXION, SpineMotion.EXTENSION),
                MotionRange.MID,
                MotionLoad.NONE,
                null),
            new RuleEffect.Forbid(),
            List.of(),
            false,
            true,
            false,
            ExerciseMaker.EVIDENCE);
    assertThat(bend.bars(PlainBend.plain(), rule)).containsExactly("bending-hurts");
    person.responds.add(new Response(Segment.LUMBAR, SpineMotion.FLEXION, "centralises", "self"));
    assertThat(bend.bars(PlainBend.plain(), rule)).isEmpty();
    SpinalMotion back =
        new SpinalMotion(
            Segment.LUMBAR, SpineMotion.EXTENSION, MotionRange.MID, MotionLoad.NONE, false);
    assertThat(bend.bars(PlainBend.plain().moves(back), rule)).containsExactly("bending-hurts");
    person.responds.add(
        new Response(Segment.LUMBAR, SpineMotion.FLEXION, "peripheralises", "self"));
    assertThat(bend.bars(PlainBend.plain(), rule)).containsExactly("bending-hurts");
  }

  @Test
  void doesNotYieldWhereTheRuleAlsoMeansSomethingElse() {
    Trait bends =
        new Trait.MovesSpine(
            Segment.LUMBAR, List.of(SpineMotion.FLEXION), MotionRange.MID, MotionLoad.NONE, null);
    Trait sits = new Trait.InPosition(List.of(Position.SITTING));
    person.responds.add(new Response(Segment.LUMBAR, SpineMotion.FLEXION, "centralises", "self"));

    assertThat(bend.bars(PlainBend.plain(), yielding(new Trait.AnyOf(List.of(bends, sits)))))
        .containsExactly("yielding");
    assertThat(bend.bars(PlainBend.plain(), yielding(new Trait.AllOf(List.of(bends, sits)))))
        .isEmpty();
  }

  private static Rule yielding(Trait match) {
    return new Rule(
        "yielding",
        RuleClass.SAFETY,
        new Fact.Always(),
        match,
        new RuleEffect.Forbid(),
        List.of(),
        false,
        true,
        false,
        ExerciseMaker.EVIDENCE);
  }
}
