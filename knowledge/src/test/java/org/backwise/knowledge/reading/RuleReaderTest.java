package org.backwise.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.checks.ContentSample;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Stage;
import org.backwise.model.rule.Trait;
import org.backwise.reading.Fields;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

  private static final int UNBOUNDED = Integer.MAX_VALUE;

  private final Known known = known();
  private final Problems problems = new Problems();

  private static Known known() {
    Knowledge whole = Knowledge.fromFolder(ContentSample.whole(), new Problems());
    return Known.of(whole.vocabulary(), whole.trees());
  }

  private Fields fields(String yaml) {
    return Fields.of(YamlReader.read("rule.yaml", yaml, problems).orElseThrow(), "", problems);
  }

  private Fact fact(String yaml) {
    return new FactReader(known).in(fields("when: " + yaml), "when");
  }

  private Trait trait(String yaml) {
    return new TraitReader(known).in(fields("match: " + yaml), "match");
  }

  private RuleEffect effect(String yaml) {
    return new EffectReader(List.of("physician")).in(fields("effect: " + yaml));
  }

  @Test
  void leavesBoundsOpenThatAFactDoesNotName() {
    assertThat(fact("{age: {from: 65}}")).isEqualTo(new Fact.Age(65, UNBOUNDED));
    assertThat(fact("{age: {under: 18}}")).isEqualTo(new Fact.Age(0, 18));
    assertThat(fact("{surgery: {kinds: [lumbar-fusion], untilLimitsEnd: true}}"))
        .isEqualTo(new Fact.HadSurgery(List.of("lumbar-fusion"), 0, UNBOUNDED, true));
    assertThat(fact("{pregnant: {fromWeek: 16}}")).isEqualTo(new Fact.Pregnant(16, UNBOUNDED));
    assertThat(fact("{gaveBirth: {underWeeks: 6}}")).isEqualTo(new Fact.GaveBirth(6, List.of()));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void readsConditionsInBothForms() {
    assertThat(fact("{condition: [osteoporosis]}"))
        .isEqualTo(new Fact.HasCondition(List.of("osteoporosis"), List.of(), null));
    assertThat(fact("{condition: {codes: [osteoporosis], statuses: [active], region: lumbar}}"))
        .isEqualTo(new Fact.HasCondition(List.of("osteoporosis"), List.of("active"), "lumbar"));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void readsOnePlaceThatHurtsInBothForms() {
    assertThat(fact("{painAt: [low-back]}")).isEqualTo(new Fact.PainAt(List.of("low-back")));
    assertThat(fact("{painAt: {sites: [low-back], sinceUnderWeeks: 4, now: 7}}"))
        .isEqualTo(new Fact.PainAt(List.of("low-back"), 0, 4, 7, 0, List.of()));
    assertThat(fact("{painAt: {sinceFromWeeks: 12, average: 8}}"))
        .isEqualTo(new Fact.PainAt(List.of(), 12, UNBOUNDED, 0, 8, List.of()));
    assertThat(fact("{painAt: {sites: [low-back], worseWith: [sitting]}}"))
        .isEqualTo(new Fact.PainAt(List.of("low-back"), 0, UNBOUNDED, 0, 0, List.of("sitting")));
    assertThat(fact("{spreadsTo: [buttock]}")).isEqualTo(new Fact.SpreadsTo(List.of("buttock")));
    assertThat(fact("{spreadsTo: {to: [buttock], sinceUnderWeeks: 12}}"))
        .isEqualTo(new Fact.SpreadsTo(List.of("buttock"), 12));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void nestsFacts() {
    assertThat(fact("{all: [{not: {falls: 1}}, {any: [{always: true}, {stage: [acute]}]}]}"))
        .isEqualTo(
            new Fact.All(
                List.of(
                    new Fact.Not(new Fact.Falls(1)),
                    new Fact.Any(
                        List.of(new Fact.Always(), new Fact.InStage(List.of(Stage.ACUTE)))))));
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{worseWith: [sitting]}",
        "{betterWith: [sitting]}",
        "{cannot: [kneel]}",
        "{irritability: [high]}",
        "{painAt: [low-back]}",
        "{painNow: 8}",
        "{painAverage: 7}",
        "{spreadsTo: [buttock]}",
        "{activityLevel: [low]}",
        "{does: [running]}",
        "{responds: {segment: lumbar, motion: flexion, effect: centralises}}",
        "{flag: [lump]}"
      })
  void readsEveryFactAsItself(String yaml) {
    Fact fact = fact(yaml);

    assertThat(problems.all()).isEmpty();
    assertThat(fact).isNotInstanceOf(Fact.Always.class);
  }

  @Test
  void leavesOpenWhatASpinalTraitDoesNotName() {
    assertThat(trait("{spine: {motions: [flexion]}}"))
        .isEqualTo(
            new Trait.MovesSpine(
                null, List.of(SpineMotion.FLEXION), MotionRange.SMALL, MotionLoad.NONE, null));
    assertThat(trait("{spine: {segment: lumbar, rangeFrom: end, loadFrom: body, sustained: true}}"))
        .isEqualTo(
            new Trait.MovesSpine(
                Segment.LUMBAR, List.of(), MotionRange.END, MotionLoad.BODY, true));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void readsTraitsOfWork() {
    assertThat(trait("{none: {works: {groups: [gluteals], roles: [endured], shareFrom: 0.35}}}"))
        .isEqualTo(
            new Trait.NoneOf(
                new Trait.Works(List.of("gluteals"), List.of(MuscleRole.ENDURED), 350)));
    assertThat(trait("{all: [{demand: [head-down]}, {limb: {joint: hip, overDegrees: 90}}]}"))
        .isEqualTo(
            new Trait.AllOf(
                List.of(
                    new Trait.Demands(List.of(Demand.HEAD_DOWN)),
                    new Trait.MovesLimb("hip", List.of(), 90))));
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{position: [prone]}",
        "{surface: [bed]}",
        "{kind: [yoga]}",
        "{role: [warm-up]}",
        "{effortFrom: hard}",
        "{impactFrom: high}",
        "{levelOver: 2}",
        "{holdOver: 10}",
        "{region: [hip]}",
        "{exercise: [bridge]}",
        "{torsoTwist: true}"
      })
  void readsEveryTraitAsItself(String yaml) {
    Trait trait = trait(yaml);

    assertThat(problems.all()).isEmpty();
    assertThat(trait).isNotInstanceOf(Trait.Anything.class);
  }

  @Test
  void readsEffects() {
    assertThat(effect("forbid")).isEqualTo(new RuleEffect.Forbid());
    assertThat(effect("{limit: hold-seconds, most: 10}"))
        .isEqualTo(new RuleEffect.Limit("hold-seconds", 10));
    assertThat(effect("{prefer: -0.25}")).isEqualTo(new RuleEffect.Prefer(-250));
    assertThat(effect("{askClinician: [physician]}"))
        .isEqualTo(new RuleEffect.AskClinician(List.of("physician")));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void tellsEveryProblemAtOnce() {
    fact("{any: [{painNow: 11}, {painAt: [toe]}, {fals: 1}]}");

    assertThat(problems.all())
        .extracting(Problem::path)
        .containsExactly("when.any[0].painNow", "when.any[1].painAt[0]", "when.any[2].fals");
  }
}
