package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H14AerobicTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesMoreMinutesThanADayMayHave() {
    person.walkMinutes = 30;
    programme.aerobic.add(new AerobicWeek(1, "walking", 30, 5));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    programme.aerobic.set(0, new AerobicWeek(1, "walking", 31, 4));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H14");
  }

  @Test
  void letsSomebodyWalkAsLongAsNowUpToALimit() {
    person.walkMinutes = 40;
    programme.aerobic.add(new AerobicWeek(1, "walking", 40, 3));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    programme.aerobic.set(0, new AerobicWeek(1, "walking", 41, 3));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H14");
    person.walkMinutes = 90;
    programme.aerobic.set(0, new AerobicWeek(1, "walking", 61, 2));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H14");
  }

  @Test
  void keepsTheMinutesThatARuleLeaves() {
    programme.aerobic.add(new AerobicWeek(1, "walking", 10, 5));
    assertThat(Audits.broken(atMost(10), person, programme)).isEmpty();
    assertThat(Audits.broken(atMost(9), person, programme)).containsExactly("H14");
  }

  @Test
  void refusesWhatIsNotAmongTheChoices() {
    programme.aerobic.add(new AerobicWeek(1, "step-in-place", 10, 5));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H14");
  }

  private static Grounds atMost(int minutes) {
    return Catalogue.ruled(
        Catalogue.rule(
            "short-walks",
            new Fact.Always(),
            new Trait.OfKind(List.of(ExerciseKind.AEROBIC)),
            new RuleEffect.Limit("aerobic-minutes", minutes)));
  }
}
