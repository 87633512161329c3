package org.backwise.safety.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.SeenSpread;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A spread that makes a flag graver, and the visit that saw it. */
class SeenSpreadTest {

  private final Asked asked = new Asked();
  private final PersonMaker person = asked.person;

  @Test
  void anUndatedSpreadIsReleasedByAVisitThatSawIt() {
    asked.hadCancer();
    asked.spread("below-knee");
    asked.seen("cancer-history", 10, "exercise-allowed");
    assertThat(asked.held().reasons()).startsWith("emergency");
    assertThat(asked.held().rules()).contains("cancer-and-pain-down-a-limb");
    asked.saw("cancer-history", 10, "below-elbow");
    assertThat(asked.held().reasons()).startsWith("emergency");
    asked.saw("cancer-history", 10, "below-knee");
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
    person.askedOn = PersonMaker.START.minusDays(10);
    assertThat(asked.held().reasons()).startsWith("emergency");
  }

  @Test
  void aVisitThatSawTheOtherLegReleasesNothing() {
    asked.hadCancer();
    asked.spread(Side.RIGHT);
    for (Side seen : new Side[] {Side.LEFT, null}) {
      asked.saw("cancer-history", 10, new SeenSpread("below-knee", seen));
      assertThat(asked.held().reasons()).as("saw %s", seen).startsWith("emergency");
    }
    asked.saw("cancer-history", 10, new SeenSpread("below-knee", Side.RIGHT));
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void aVisitThatSawBothLegsReleasesEither() {
    asked.hadCancer();
    asked.saw("cancer-history", 10, new SeenSpread("below-knee", Side.BOTH));
    for (Side side : new Side[] {Side.LEFT, Side.RIGHT, Side.BOTH, null}) {
      asked.spread(side);
      assertThat(asked.screen()).as("%s", side).isInstanceOf(ScreeningResult.Clear.class);
    }
  }

  @Test
  void aVisitThatSawAnUndatedSpreadHasToComeAfterAllThatHasADate() {
    person.yes.add(new FlagAnswer("cancer-history", PersonMaker.START.minusDays(9)));
    asked.spread("below-knee");
    asked.saw("cancer-history", 10, "below-knee");
    assertThat(asked.held().reasons()).startsWith("emergency");
  }

  @Test
  void aVisitBeforeThePainBeganCannotHaveSeenItSpread() {
    asked.hadCancer();
    asked.spread("below-knee");
    asked.saw("cancer-history", 7 * 6, "below-knee");
    assertThat(asked.held().reasons()).startsWith("emergency");
    asked.saw("cancer-history", 7 * 6 - 1, "below-knee");
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @Test
  void aVisitReleasesNoSpreadWhoseDateIsLater() {
    asked.hadCancer();
    asked.spread("below-knee", PersonMaker.START.minusDays(9));
    asked.saw("cancer-history", 10, "below-knee");
    assertThat(asked.held().reasons()).startsWith("emergency");
  }

  @Test
  void aClearanceWhoseClinicianSawAnUndatedSpreadReleasesWithinDays() {
    asked.yes("no-improvement-6-weeks");
    person.covers.add("no-improvement-6-weeks");
    asked.spread("below-knee");
    person.clearedOn = PersonMaker.START.minusDays(8);
    assertThat(asked.held().rules()).contains("no-better-and-pain-down-a-limb");
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("below-knee")));
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
  }
}
