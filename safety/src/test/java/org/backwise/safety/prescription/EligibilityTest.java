package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Substitute;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Use, equipment, wishes and levels. */
class EligibilityTest {

  private final PlainBend bend = new PlainBend();
  private final PersonMaker person = bend.person;

  @Test
  void givesWhatNothingStandsAgainst() {
    assertThat(bend.bars(PlainBend.plain())).isEmpty();
  }

  @Test
  void keepsTheUseThatContentStates() {
    assertThat(bend.bars(PlainBend.plain().use(Use.DRAFT))).containsExactly("USE");
    assertThat(bend.bars(PlainBend.plain().use(Use.CLINICIAN))).containsExactly("USE");
    assertThat(bend.bars(PlainBend.plain().use(Use.ON_REQUEST))).containsExactly("USE");
    person.likes.add("bend");
    assertThat(bend.bars(PlainBend.plain().use(Use.ON_REQUEST))).isEmpty();
    assertThat(bend.bars(PlainBend.plain().use(Use.CLINICIAN))).containsExactly("USE");
    person.limits.add(new ClearanceLimit.MustInclude("bend"));
    assertThat(bend.bars(PlainBend.plain().use(Use.CLINICIAN))).isEmpty();
    assertThat(bend.bars(PlainBend.plain().use(Use.DRAFT))).containsExactly("USE");
  }

  @Test
  void asksForTheEquipmentOrWhatMayStandIn() {
    assertThat(bend.bars(PlainBend.plain().needs("mat"))).containsExactly("EQUIPMENT");
    assertThat(bend.bars(PlainBend.plain().needs("mat", new Substitute("mat", List.of("bed")))))
        .isEmpty();
    assertThat(bend.bars(PlainBend.plain().needs("mat", new Substitute("mat", List.of("stick")))))
        .containsExactly("EQUIPMENT");
    person.equipment.add("mat");
    assertThat(bend.bars(PlainBend.plain().needs("mat"))).isEmpty();
    assertThat(bend.bars(PlainBend.plain().needs("stick", new Substitute("towel", List.of("bed")))))
        .as("stands in for something else")
        .containsExactly("EQUIPMENT");
  }

  @Test
  void hasAPoolWhoGoesToOne() {
    assertThat(bend.bars(PlainBend.plain().needs("pool"))).containsExactly("EQUIPMENT");
    person.places.add("pool");
    assertThat(bend.bars(PlainBend.plain().needs("pool"))).isEmpty();
  }

  @Test
  void keepsTheWishesUnlessTheClinicianAsks() {
    person.avoids.add("bend");
    assertThat(bend.bars(PlainBend.plain())).containsExactly("AVOIDED");
    person.limits.add(new ClearanceLimit.MustInclude("bend"));
    assertThat(bend.bars(PlainBend.plain())).isEmpty();
  }

  @Test
  void keepsAwayKindsThatThePersonDoesNotWant() {
    person.avoidsKinds.add("strength");
    assertThat(bend.bars(PlainBend.plain())).isEmpty();
    person.avoidsKinds.add("active-rom");
    assertThat(bend.bars(PlainBend.plain())).containsExactly("AVOIDED");
  }

  @Test
  void letsLikesPassTheLevelButNotTheEffort() {
    assertThat(bend.bars(PlainBend.plain().level(3))).containsExactly("LEVEL");
    person.likes.add("bend");
    assertThat(bend.bars(PlainBend.plain().level(3))).isEmpty();
    assertThat(bend.bars(PlainBend.plain().effort(Effort.HARD))).containsExactly("LEVEL");
  }
}
