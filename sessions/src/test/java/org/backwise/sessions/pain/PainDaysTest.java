package org.backwise.sessions.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.backwise.sessions.diary.Entries.DAY;
import static org.backwise.sessions.diary.Entries.flare;
import static org.backwise.sessions.diary.Entries.pain;

import java.util.List;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.junit.jupiter.api.Test;

class PainDaysTest {

  @Test
  void aDayBeginsWithItsFirstSessionAndEndsWithItsLast() {
    Diary diary =
        diary(
            pain(DAY, Moment.BEFORE, 4),
            pain(DAY, Moment.AFTER, 3),
            pain(DAY, Moment.BEFORE, 6),
            pain(DAY, Moment.AFTER, 5),
            pain(DAY, Moment.EVENING, 0));
    assertThat(PainDays.of(diary)).containsExactly(new PainDay(DAY, null, 4, 5, 0));
  }

  @Test
  void aDayOfWhichNothingWasToldIsNotThere() {
    Diary diary = diary(pain(DAY.minusDays(2), Moment.MORNING, 0), pain(DAY, Moment.MORNING, 3));
    assertThat(PainDays.of(diary)).extracting(PainDay::date).containsExactly(DAY.minusDays(2), DAY);
    assertThatIllegalArgumentException().isThrownBy(() -> new PainDay(DAY, null, null, null, null));
  }

  @Test
  void whatWasNotToldTakesNoPartInTheMean() {
    assertThat(new PainDay(DAY, 3, null, null, 4).meanTenths()).isEqualTo(35);
    assertThat(new PainDay(DAY, 0, null, null, null).meanTenths()).isZero();
  }

  @Test
  void onePlaceHasItsOwnDays() {
    Diary diary =
        diary(
            pain(DAY, "neck", Moment.MORNING, 2),
            pain(DAY, "neck", Moment.EVENING, 5),
            pain(DAY, "low-back", Moment.MORNING, 7),
            pain(DAY, Moment.MORNING, 7));
    assertThat(PainDays.at(diary, "neck")).containsExactly(new PainDay(DAY, 2, null, null, 5));
    assertThat(PainDays.at(diary, "hip")).isEmpty();
  }

  @Test
  void aFlareUpLastsUntilItIsSaidToBeOver() {
    Diary diary =
        diary(
            flare(DAY.minusDays(9), true),
            flare(DAY.minusDays(8), true),
            flare(DAY.minusDays(4), false),
            flare(DAY.minusDays(1), true));
    assertThat(Flare.in(diary))
        .containsExactly(
            new Flare(DAY.minusDays(9), DAY.minusDays(4)), new Flare(DAY.minusDays(1), DAY));
    assertThat(Flare.in(diary(flare(DAY, false)))).isEmpty();
  }

  private static Diary diary(DiaryEntry... entries) {
    return Diary.upTo(DAY, List.of(entries));
  }
}
