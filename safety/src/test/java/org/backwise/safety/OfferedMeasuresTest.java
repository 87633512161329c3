package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class OfferedMeasuresTest {
  private final Measure crossed = Knowledge.load().measures().get("figure-four-height");
  private final PersonMaker person = new PersonMaker();

  @Test
  void offersWhatNothingSpeaksAgainst() {
    person.equipment.add("chair");
    assertThat(offered()).isTrue();
  }

  @Test
  void doesNotOfferWhatMakesThePainWorse() {
    person.equipment.add("chair");
    person.worseWith.add("sitting");
    assertThat(offered()).isFalse();
  }

  @Test
  void doesNotOfferWhatNeedsAThingThatIsNotThere() {
    person.equipment.clear();
    assertThat(offered()).isFalse();
  }

  private boolean offered() {
    return new Judge(Catalogue.real()).offers(crossed, person.make(), PersonMaker.START);
  }
}
