package org.backwise.sessions.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.measure.Measure;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.diary.Entries;
import org.junit.jupiter.api.Test;

class ForecastRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  /** More is better; 3 is more than chance. */
  private final Measure stand = Fixtures.KNOWLEDGE.measures().get("sit-to-stand-30s");

  /** Less is better; 1 is more than chance. */
  private final Measure turn = Fixtures.KNOWLEDGE.measures().get("chin-to-shoulder");

  private final ForecastRule rule = new ForecastRule(3, 8, 14, 42, 28, 200, 183);

  @Test
  void twoResultsAreTooFewHoweverFarTheyRose() {
    assertThat(stands(20, 60, 0, 8, 21, 16).outlook()).isEqualTo(Outlook.TOO_EARLY);
    assertThat(stands(20, 60).outlook()).isEqualTo(Outlook.TOO_EARLY);
  }

  @Test
  void threeResultsOfOneWeekAreTooCloseTogether() {
    assertThat(stands(20, 60, 0, 8, 3, 12, 7, 16).outlook()).isEqualTo(Outlook.TOO_EARLY);
  }

  @Test
  void aSteadyRiseIsForetoldWithinWhatChanceDoes() {
    assertThat(stands(18, 75, 0, 8, 14, 10, 28, 12))
        .isEqualTo(new Forecast(Outlook.ON_TRACK, 3, DAY.plusDays(49), DAY.plusDays(91)));
  }

  @Test
  void whatMayBeReachedTodayIsForetoldFromTodayOn() {
    assertThat(stands(14, 60, 0, 8, 14, 10, 28, 12).early()).isEqualTo(DAY.plusDays(28));
  }

  @Test
  void theDueDateDecidesWhatIsLate() {
    assertThat(stands(14, 42, 0, 8, 14, 10, 28, 12).outlook()).isEqualTo(Outlook.ON_TRACK);
    assertThat(stands(14, 41, 0, 8, 14, 10, 28, 12).outlook()).isEqualTo(Outlook.LITTLE_LATE);
    assertThat(stands(14, 14, 0, 8, 14, 10, 28, 12).outlook()).isEqualTo(Outlook.LITTLE_LATE);
    assertThat(stands(14, 13, 0, 8, 14, 10, 28, 12).outlook()).isEqualTo(Outlook.LATER);
  }

  @Test
  void resultsThatGoUpAndDownGiveAWideRange() {
    Forecast forecast = stands(16, 60, 0, 8, 14, 13, 28, 12);
    assertThat(forecast).isEqualTo(new Forecast(Outlook.ON_TRACK, 3, DAY.plusDays(31), null));
  }

  @Test
  void oneOddResultOfFiveChangesNothing() {
    Forecast plain = stands(20, 84, 0, 8, 7, 9, 14, 10, 21, 11, 28, 12);
    assertThat(plain)
        .isEqualTo(new Forecast(Outlook.ON_TRACK, 5, DAY.plusDays(63), DAY.plusDays(105)));
    assertThat(stands(20, 84, 0, 8, 7, 9, 14, 19, 21, 11, 28, 12)).isEqualTo(plain);
  }

  @Test
  void whatCanBeChanceIsNoTrend() {
    assertThat(stands(14, 60, 0, 10, 14, 11, 28, 12).outlook()).isEqualTo(Outlook.UNCLEAR);
    assertThat(stands(14, 60, 0, 10, 14, 10, 28, 10).outlook()).isEqualTo(Outlook.UNCLEAR);
  }

  @Test
  void whatGoesTheOtherWayIsNeverOnTrack() {
    Forecast forecast = stands(14, 60, 0, 12, 14, 10, 28, 8);
    assertThat(forecast).isEqualTo(Forecast.without(Outlook.LATER, 3));
  }

  @Test
  void whereLessIsBetterLessIsOnTheWay() {
    assertThat(forecast(turn, 3, 60, 0, 8, 14, 7, 28, 6).outlook()).isEqualTo(Outlook.LITTLE_LATE);
    assertThat(forecast(turn, 4, 60, 0, 8, 14, 7, 28, 6).outlook()).isEqualTo(Outlook.ON_TRACK);
  }

  @Test
  void aTargetThatIsReachedIsNotForetold() {
    assertThat(stands(12, 60, 0, 12)).isEqualTo(Forecast.without(Outlook.REACHED, 1));
  }

  @Test
  void oldResultsForetellNothing() {
    List<DiaryEntry> taken = taken(stand, 0, 8, 14, 10, 28, 12);
    assertThat(at(stand, taken, 14, 90, DAY.plusDays(71)).outlook()).isEqualTo(Outlook.OLD);
    Forecast still = at(stand, taken, 14, 90, DAY.plusDays(70));
    assertThat(still.early()).isEqualTo(DAY.plusDays(70));
  }

  @Test
  void onlyTheNewestResultsCount() {
    ForecastRule few = new ForecastRule(3, 3, 14, 42, 28, 200, 183);
    List<DiaryEntry> taken = taken(stand, 0, 30, 7, 20, 14, 8, 28, 10, 42, 12);
    Results results = Results.of(Diary.upTo(DAY.plusDays(42), taken), stand, "", null);
    assertThat(few.of(results, 14, DAY.plusDays(90), DAY.plusDays(42)))
        .isEqualTo(new Forecast(Outlook.ON_TRACK, 3, DAY.plusDays(42), DAY.plusDays(77)));
  }

  @Test
  void ofOneDayTheLastResultCounts() {
    assertThat(stands(20, 60, 0, 8, 0, 9, 0, 10).results()).isEqualTo(1);
  }

  private Forecast stands(int target, int due, int... daysAndValues) {
    return forecast(stand, target, due, daysAndValues);
  }

  private Forecast forecast(Measure measure, int target, int due, int... daysAndValues) {
    return at(measure, taken(measure, daysAndValues), target, due, DAY.plusDays(28));
  }

  private Forecast at(
      Measure measure, List<DiaryEntry> taken, int target, int due, LocalDate asOf) {
    Results results = Results.of(Diary.upTo(asOf, taken), measure, "", null);
    return rule.of(results, target, DAY.plusDays(due), asOf);
  }

  private static List<DiaryEntry> taken(Measure measure, int... daysAndValues) {
    List<DiaryEntry> taken = new ArrayList<>();
    for (int i = 0; i < daysAndValues.length; i += 2) {
      LocalDate date = DAY.plusDays(daysAndValues[i]);
      taken.add(
          new MeasureTaken(
              Entries.id("r" + i), Entries.when(date), measure.id(), "", daysAndValues[i + 1], ""));
    }
    return taken;
  }
}
