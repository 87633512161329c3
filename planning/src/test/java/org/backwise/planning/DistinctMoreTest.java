package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** H8: more different items for three regions only where a phase cannot do without them. */
class DistinctMoreTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void staysWithFewWhereTheyServeThreeRegions() {
    threeRegions();
    assertThat(person.minutes(30).programme().relaxed()).isEmpty();
  }

  @Test
  void takesMoreWhereClausesAskForThem() {
    threeRegions();
    orders(
        "clam",
        "chin-tuck-sitting",
        "wall-slide",
        "bridge",
        "heel-slide-brace",
        "shoulder-blade-squeeze",
        "side-bend-standing",
        "weight-shift-standing",
        "neck-turn-lying",
        "hip-flexor-stretch-standing");
    assertThat(person.minutes(45).programme().relaxed())
        .extracting(Relaxation::rule)
        .contains("distinct-more");
  }

  @Test
  void leavesItToTimeWhereLessTimeMakesItNeedless() {
    threeRegions();
    person.activities.add("desk-work");
    Programme five = person.minutes(5).programme();
    assertThat(five.relaxed())
        .extracting(Relaxation::rule)
        .contains("release-once")
        .doesNotContain("distinct-more");
  }

  private void threeRegions() {
    person.hurts("neck", PersonMaker.START.minusWeeks(40));
    person.hurts("shoulder", PersonMaker.START.minusWeeks(40));
  }

  private void orders(String... exercises) {
    for (String exercise : exercises) {
      person.limits.add(new ClearanceLimit.MustInclude(exercise));
    }
  }
}
