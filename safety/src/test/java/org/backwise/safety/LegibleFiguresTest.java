package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.Illegible.gaps;

import org.backwise.model.intake.Availability;
import org.backwise.model.intake.PainSite;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Figures of the answers: each can be, or nothing is judged. */
class LegibleFiguresTest {

  @Test
  void refusesFiguresThatCannotBe() {
    assertThat(gaps(p -> p.availability = time(20, 1, 0))).containsExactly("daysPerWeek");
    assertThat(gaps(p -> p.availability = time(20, 1, 8))).containsExactly("daysPerWeek");
    assertThat(gaps(p -> p.availability = time(20, 4, 3))).containsExactly("sessionsPerDay");
    assertThat(gaps(p -> p.availability = time(61, 1, 3))).containsExactly("minutesPerSession");
    assertThat(gaps(p -> p.availability = time(4, 1, 3))).containsExactly("minutesPerSession");
    assertThat(gaps(p -> p.falls = -1)).containsExactly("falls12m");
    assertThat(gaps(p -> p.sites.set(0, pain(11, 4, 3)))).containsExactly("low-back.worst");
    assertThat(gaps(p -> p.sites.set(0, pain(6, 11, 3)))).containsExactly("low-back.average");
    assertThat(gaps(p -> p.sites.set(0, pain(6, 4, -1)))).containsExactly("low-back.now");
  }

  @Test
  void readsFiguresToTheirEnds() {
    assertThat(gaps(p -> p.availability = time(60, 3, 7))).isEmpty();
    assertThat(gaps(p -> p.availability = time(5, 1, 1))).isEmpty();
    assertThat(gaps(p -> p.sites.set(0, pain(10, 4, 0)))).isEmpty();
  }

  @Test
  void refusesAnswersThatNameNoPlace() {
    assertThat(gaps(p -> p.sites.clear())).containsExactly("pain.sites");
  }

  private static Availability time(int minutes, int sessions, int days) {
    return new Availability(minutes, sessions, days, false);
  }

  private static PainSite pain(int worst, int average, int now) {
    return PersonMaker.site("low-back", PersonMaker.START.minusWeeks(6), worst, average, now);
  }
}
