package org.backwise.sessions.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private final CourseRule rule = new CourseRule(7, 3, 14, 10, 20, 300);

  @ParameterizedTest
  @CsvSource({
    "6, 4, CLEARLY_LESS", // two points
    "3, 2, CLEARLY_LESS", // a third of the first pain
    "6, 5, LITTLE_LESS",
    "5, 5, SAME",
    "5, 6, LITTLE_MORE",
    "5, 7, CLEARLY_MORE",
    "0, 1, CLEARLY_MORE"
  })
  void saysHowTheLastDaysStandToTheFirst(int then, int now, Course course) {
    assertThat(rule.of(weeks(then, now), DAY.plusDays(20)))
        .isEqualTo(new PainCourse(course, then * 10, now * 10));
  }

  @Test
  void waitsForDaysEnough() {
    assertThat(rule.of(weeks(6, 2), DAY.plusDays(13))).isEqualTo(PainCourse.TOO_EARLY);
    assertThat(rule.of(List.of(), DAY)).isEqualTo(PainCourse.TOO_EARLY);
  }

  @Test
  void takesNoDayWithoutAnAnswerForOneWithoutPain() {
    List<PainDay> told = new ArrayList<>(weeks(6, 6));
    told.removeIf(day -> day.date().isAfter(DAY.plusDays(15)));
    assertThat(rule.of(told, DAY.plusDays(20)).course()).isEqualTo(Course.TOO_EARLY);
  }

  /** A week of one pain, a week of silence, a week of another. */
  private static List<PainDay> weeks(int then, int now) {
    List<PainDay> told = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      told.add(new PainDay(DAY.plusDays(i), then, null, null, null));
    }
    for (int i = 14; i < 21; i++) {
      told.add(new PainDay(DAY.plusDays(i), null, null, null, now));
    }
    return told;
  }
}
