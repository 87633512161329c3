package org.backwise.sessions.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmoothingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private final Smoothing week = new Smoothing(7, 3);

  @Test
  void takesTheDaysUpToEachTogetherWithTheirRange() {
    List<PainDay> told = List.of(day(0, 6), day(1, 4), day(2, 5), day(3, 0));
    assertThat(week.line(told, DAY, DAY.plusDays(3)))
        .containsExactly(
            new PainPoint(DAY.plusDays(2), 50, 4, 6), new PainPoint(DAY.plusDays(3), 38, 0, 6));
  }

  @Test
  void hasAGapWhereTooLittleWasTold() {
    List<PainDay> told = List.of(day(0, 3), day(1, 3), day(2, 3), day(12, 3));
    assertThat(week.line(told, DAY, DAY.plusDays(12)))
        .extracting(PainPoint::date)
        .containsExactlyElementsOf(DAY.plusDays(2).datesUntil(DAY.plusDays(7)).toList())
        .doesNotContain(DAY.plusDays(12));
  }

  @Test
  void forgetsWhatLiesFurtherBack() {
    List<PainDay> told = List.of(day(0, 10), day(5, 2), day(6, 2), day(7, 2));
    assertThat(week.line(told, DAY.plusDays(7), DAY.plusDays(7)))
        .containsExactly(new PainPoint(DAY.plusDays(7), 20, 2, 2));
  }

  private static PainDay day(int after, int pain) {
    return new PainDay(DAY.plusDays(after), pain, null, null, null);
  }
}
