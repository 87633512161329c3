package org.backwise.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.intake.Intake;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.person.PersonFacts;
import org.junit.jupiter.api.Test;

/** What a day overuses is spared always, and eased where the pain has to do with it. */
class OveruseTest {

  private final PersonMaker person = new PersonMaker();

  OveruseTest() {
    person.activities.add("driving");
  }

  @Test
  void easesTheHipsOfADriverWhoseLowBackHurts() {
    assertThat(overuse().served(0)).containsExactly("hip-flexors");
  }

  @Test
  void leavesTheHipsOfADriverWhoseNeckHurtsInPeace() {
    person.sites.clear();
    person.hurts("neck", PersonMaker.START.minusWeeks(52));

    assertThat(overuse().served(0)).isEmpty();
    assertThat(overuse().groups()).containsExactly("hip-flexors");
  }

  private Overuse overuse() {
    Intake intake = person.intake();
    var knowledge = PersonMaker.KNOWLEDGE;
    return Overuse.of(intake, knowledge, new PersonFacts(intake, knowledge));
  }
}
