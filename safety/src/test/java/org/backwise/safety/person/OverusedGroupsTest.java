package org.backwise.safety.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class OverusedGroupsTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void ranksGroupsByWhatTheHurtPlacesGiveThem() {
    person.activities.add("running");
    assertThat(groups().all()).containsExactly("hip-flexors", "calves");
  }

  @Test
  void ranksAGroupThatNoPlaceNamesByItsPartner() {
    person.activities.addAll(List.of("running", "desk-work"));
    assertThat(groups().all())
        .containsExactly(
            "hip-flexors", "calves", "pectorals", "neck-flexors-superficial", "upper-trapezius");
  }

  @Test
  void hasToDoWithThePainFromTheWeightOfATarget() {
    neck();
    person.conditions.add(new ConditionAnswer("kyphosis", null, null, null, "active"));
    assertThat(groups().all()).containsExactly("pectorals");
    assertThat(groups().served(0)).as("weight of exactly five").containsExactly("pectorals");
    person.conditions.clear();
    person.activities.add("running");
    assertThat(groups().served(0)).isEmpty();
  }

  @Test
  void servesTwoGroupsAPhaseInTurn() {
    neck();
    person.activities.add("desk-work");
    assertThat(groups().all())
        .containsExactly("neck-flexors-superficial", "upper-trapezius", "pectorals");
    assertThat(groups().served(0)).containsExactly("neck-flexors-superficial", "upper-trapezius");
    assertThat(groups().served(1)).containsExactly("pectorals", "neck-flexors-superficial");
    assertThat(groups().served(2)).containsExactly("upper-trapezius", "pectorals");
  }

  @Test
  void leavesOutConditionsThatAreOver() {
    neck();
    person.conditions.add(new ConditionAnswer("kyphosis", null, null, null, "settled"));
    assertThat(groups().all()).isEmpty();
  }

  @Test
  void countsWhatMakesThePainWorse() {
    neck();
    person.worseWith.add("looking-down");
    assertThat(groups().all()).containsExactly("neck-flexors-superficial");
  }

  @Test
  void leavesOutAnActivityThatMayPauseAndDoes() {
    person.activities.addAll(List.of("running", "driving"));
    assertThat(groups("running").all()).containsExactly("hip-flexors");
    assertThat(groups("driving").all())
        .as("nothing lets driving pause")
        .containsExactly("hip-flexors", "calves");
  }

  private void neck() {
    person.sites.set(0, PersonMaker.site("neck", PersonMaker.START.minusWeeks(6), 6, 4, 3));
  }

  private OverusedGroups groups(String... paused) {
    Grounds real = Catalogue.real();
    return new OverusedGroups(
        person.make(), List.of(paused), real.tables(), real.conditions(), real.vocabulary());
  }
}
