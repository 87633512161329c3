package org.backwise.safety.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.SeenSpread;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A clearance knows a spread that its clinician can have seen. */
class SeenSpreadTest {

  private static final LocalDate START = PersonMaker.START;
  private final Cleared cleared = new Cleared();
  private final PersonMaker person = cleared.person;

  @Test
  void isNotOlderThanPainThatSpreadsIntoALimb() {
    cleared.spread("below-knee", START.minusDays(8));
    assertThat(cleared.gaps()).isEmpty();
    cleared.spread("below-knee", START.minusDays(7));
    assertThat(cleared.gaps()).containsExactly("older-than (below-knee)");
    cleared.spread("buttock", null);
    assertThat(cleared.gaps()).isEmpty();
  }

  @Test
  void knowsASpreadWithoutADateOnlyWhereTheClinicianSawIt() {
    cleared.spread("below-knee", null);
    assertThat(cleared.gaps()).containsExactly("spread-undated (below-knee)");
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("upper-arm")));
    assertThat(cleared.gaps()).containsExactly("spread-undated (below-knee)");
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("below-knee")));
    assertThat(cleared.gaps()).isEmpty();
    cleared.spread("below-knee", START.minusDays(7));
    assertThat(cleared.gaps()).as("a date is believed").containsExactly("older-than (below-knee)");
  }

  @Test
  void knowsASpreadOnTheSideThatTheClinicianSaw() {
    cleared.spread(new PainSite.Spread("below-knee", Side.LEFT, null));
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("below-knee", Side.RIGHT)));
    assertThat(cleared.gaps()).containsExactly("spread-undated (below-knee)");
    person.saw = new Clearance.Saw(6, 0, List.of(new SeenSpread("below-knee", Side.LEFT)));
    assertThat(cleared.gaps()).isEmpty();
  }

  @Test
  void takesTheWordOfTheDayOfTheAnswersForASpreadWithoutADate() {
    person.clearedOn = START.minusDays(3);
    cleared.spread("below-knee", null);
    assertThat(cleared.gaps()).isEmpty();
  }
}
