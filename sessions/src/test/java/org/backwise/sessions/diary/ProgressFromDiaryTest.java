package org.backwise.sessions.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.sessions.diary.Entries.done;
import static org.backwise.sessions.diary.Entries.pain;

import java.time.LocalDate;
import java.util.List;
import org.backwise.sessions.Fixtures;
import org.junit.jupiter.api.Test;

class ProgressFromDiaryTest {

  private static final LocalDate START = Fixtures.START;

  @Test
  void countsDaysDoneAgainstDaysPlanned() {
    Progress progress =
        progress(START.plusDays(7), done(START, "clam"), done(START.plusDays(2), "clam"));
    assertThat(progress.planned()).isEqualTo(2);
    assertThat(progress.done()).isEqualTo(1);
    assertThat(progress.extraDays()).isEqualTo(1);
    assertThat(progress(START.plusDays(6)).planned()).isEqualTo(1);
  }

  @Test
  void doesNotCountASessionInWhichNothingWasDone() {
    assertThat(progress(START, done(START)).done()).isZero();
  }

  @Test
  void givesARowForEachDayWithPain() {
    Progress progress =
        progress(
            START.plusDays(1),
            pain(START, Moment.BEFORE, 4),
            pain(START, Moment.AFTER, 3),
            pain(START.plusDays(1), Moment.MORNING, 2));
    assertThat(progress.pain())
        .containsExactly(
            new Progress.PainDay(START, null, 4, 3),
            new Progress.PainDay(START.plusDays(1), 2, null, null));
  }

  @Test
  void showsOtherCareThatWasUsed() {
    DiaryEntry heat =
        new DiaryEntry.OtherCareNoted(Entries.id("h"), Entries.when(START), Care.HEAT, true, "");
    DiaryEntry ice =
        new DiaryEntry.OtherCareNoted(Entries.id("i"), Entries.when(START), Care.ICE, false, "");
    assertThat(progress(START, heat, ice).care())
        .containsExactly(new Progress.CareDay(START, Care.HEAT));
  }

  private static Progress progress(LocalDate asOf, DiaryEntry... entries) {
    return ProgressFromDiary.of(Diary.upTo(asOf, List.of(entries)), Fixtures.programme());
  }
}
