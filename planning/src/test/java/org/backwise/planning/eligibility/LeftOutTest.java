package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.RuleMaker.forbids;
import static org.backwise.planning.fixture.RuleMaker.limits;
import static org.backwise.planning.fixture.RuleMaker.prefers;

import java.util.List;
import java.util.function.Predicate;
import org.backwise.model.exercise.Position;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** What a rule about lying on the back leaves out of the whole catalogue. */
class LeftOutTest {

  private static final Trait LYING = new Trait.InPosition(List.of(Position.SUPINE));

  private final Catalogue catalogue = new Catalogue(PersonMaker.KNOWLEDGE);

  @Test
  void whatIsForbiddenIsLeftOut() {
    leavesOut(forbids("no", LYING), p -> true);
  }

  @Test
  void whatIsLimitedIsLeftOutAboveTheLimit() {
    leavesOut(limits("no", LYING, "hold-seconds", 10), p -> p.dose().holdSeconds() > 10);
    leavesOut(limits("no", LYING, "sets", 1), p -> p.dose().sets() > 1);
    leavesOut(limits("no", LYING, "reps", 8), p -> p.dose().reps() > 8);
    leavesOut(limits("no", LYING, "level", 2), p -> p.exercise().level() > 2);
  }

  @Test
  void aLimitOfAWholeRoutineOrDayLeavesNothingOut() {
    leavesOut(limits("no", LYING, "supine-seconds", 1), p -> false);
    leavesOut(limits("no", LYING, "aerobic-minutes", 1), p -> false);
  }

  @Test
  void aRuleOfTasteLeavesNothingOut() {
    leavesOut(prefers("liked", LYING), p -> false);
    leavesOut(prefers("liked", LYING).ofClass(RuleClass.SAFETY), p -> false);
    leavesOut(forbids("no", LYING).ofClass(RuleClass.PREFERENCE), p -> false);
  }

  /** Of what lies on the back exactly those that are meant. */
  private void leavesOut(RuleMaker rule, Predicate<Prescription> meant) {
    assertThat(catalogue.leftOut(rule.make()).stream().boxed())
        .containsExactlyElementsOf(
            catalogue.all().stream()
                .filter(p -> p.exercise().positions().contains(Position.SUPINE))
                .filter(meant)
                .map(Prescription::index)
                .toList());
  }
}
