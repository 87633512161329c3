package org.backwise.commands.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.rule.Fact;
import org.junit.jupiter.api.Test;

class SubjectTest {

  private static final Fact BONE = new Fact.HasCondition(List.of("osteoporosis"), List.of(), null);
  private static final Fact SITTING = new Fact.WorseWith(List.of("sitting"));
  private static final Fact PREGNANT = new Fact.Pregnant(0, Integer.MAX_VALUE);

  private final Subject bone = new Subject("osteoporosis");

  @Test
  void knowsItsConditionAndNoOther() {
    assertThat(bone.holds(BONE)).isEqualTo(Truth.YES);
    assertThat(new Subject("sciatica").holds(BONE)).isEqualTo(Truth.NO);
    assertThat(Subject.ANYBODY.holds(BONE)).isEqualTo(Truth.NO);
  }

  @Test
  void isUnsureOfAnythingElse() {
    assertThat(bone.holds(SITTING)).isEqualTo(Truth.MAYBE);
    assertThat(bone.holds(new Fact.Not(SITTING))).isEqualTo(Truth.MAYBE);
    assertThat(bone.holds(new Fact.All(List.of(BONE, SITTING)))).isEqualTo(Truth.MAYBE);
    assertThat(bone.holds(new Fact.Any(List.of(BONE, SITTING)))).isEqualTo(Truth.YES);
  }

  @Test
  void isUnsureWhereOnlySomeOfTheConditionAreMeant() {
    var neck = new Fact.HasCondition(List.of("osteoporosis"), List.of(), "cervical");
    var active = new Fact.HasCondition(List.of("osteoporosis"), List.of("active"), null);
    assertThat(bone.holds(neck)).isEqualTo(Truth.MAYBE);
    assertThat(bone.holds(active)).isEqualTo(Truth.MAYBE);
  }

  @Test
  void pregnancyIsAConditionAndAFact() {
    assertThat(new Subject("pregnancy").holds(PREGNANT)).isEqualTo(Truth.YES);
    assertThat(new Subject("pregnancy").holds(new Fact.Pregnant(28, 45))).isEqualTo(Truth.MAYBE);
    assertThat(bone.holds(PREGNANT)).isEqualTo(Truth.NO);
  }
}
