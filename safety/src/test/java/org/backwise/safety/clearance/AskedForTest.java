package org.backwise.safety.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Verification;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** What a clinician asks for and the rules forbid. */
class AskedForTest {

  private final Cleared cleared = new Cleared();
  private final PersonMaker person = cleared.person;

  @Test
  void namesTheRuleThatForbidsWhatTheClinicianAskedFor() {
    Grounds grounds =
        Catalogue.ruled(
            Catalogue.forbids(
                "no-brace", new Fact.Always(), new Trait.IsExercise(List.of("brace"))));
    person.limits.add(new ClearanceLimit.MustInclude("brace"));
    assertThat(cleared.gaps(grounds))
        .containsExactly("must-include-forbidden (brace: no-brace [acsm11])");
    assertThat(cleared.gaps(Catalogue.small())).isEmpty();
  }

  @Test
  void namesWhatTheClinicianAskedForAndNobodyKnows() {
    person.limits.add(new ClearanceLimit.MustInclude("nobody-knows-it"));
    assertThat(cleared.gaps(Catalogue.small()))
        .containsExactly("must-include-unknown (nobody-knows-it)");
  }

  @Test
  void namesOnlyTheRulesThatForbidItEachWithItsSource() {
    person.limits.add(new ClearanceLimit.MustInclude("brace"));
    person.limits.add(new ClearanceLimit.NoExercise("brace"));
    Rule other =
        new Rule(
            "another",
            RuleClass.SAFETY,
            new Fact.Always(),
            new Trait.IsExercise(List.of("walking")),
            new RuleEffect.Forbid(),
            List.of(),
            false,
            false,
            false,
            new Evidence(List.of("elsewhere"), Verification.V, null, List.of(), null));
    Rule forbids =
        Catalogue.forbids("no-brace", new Fact.Always(), new Trait.IsExercise(List.of("brace")));
    assertThat(cleared.gaps(Catalogue.ruled(other, forbids)))
        .containsExactly("must-include-forbidden (brace: CLEARANCE, no-brace [acsm11])");
  }

  @Test
  void standsWhereARuleLeavesOneKindOfRoutineButNotReliefAlone() {
    person.limits.add(new ClearanceLimit.MustInclude("brace"));
    List<RoutineKind> most =
        Stream.of(RoutineKind.values()).filter(kind -> kind != RoutineKind.RELIEF).toList();
    assertThat(cleared.gaps(Catalogue.ruled(noBrace(most)))).hasSize(1);
    assertThat(cleared.gaps(Catalogue.ruled(noBrace(most.subList(1, most.size()))))).isEmpty();
  }

  private static Rule noBrace(List<RoutineKind> routines) {
    return Catalogue.rule(
        "no-brace",
        new Fact.Always(),
        new Trait.IsExercise(List.of("brace")),
        new RuleEffect.Forbid(),
        routines);
  }

  @Test
  void standsWhereTheSideThatIsWellCanDoWhatTheClinicianAskedFor() {
    person.limits.add(new ClearanceLimit.MustInclude("single-knee-to-chest"));
    wornKnee(Side.LEFT);
    assertThat(cleared.gaps()).isEmpty();
    wornKnee(Side.RIGHT);
    assertThat(cleared.gaps())
        .singleElement()
        .asString()
        .startsWith("must-include-forbidden (single-knee-to-chest");
  }

  private void wornKnee(Side side) {
    person.conditions.add(new ConditionAnswer("osteoarthritis-knee", null, side, null, "active"));
    person.covers.add("osteoarthritis-knee");
  }
}
