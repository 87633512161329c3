package org.backwise.sessions.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.sessions.diary.Entries.DAY;
import static org.backwise.sessions.diary.Entries.care;
import static org.backwise.sessions.diary.Entries.pain;

import java.util.List;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SitePainNoted;
import org.junit.jupiter.api.Test;

class AnswersTest {

  @Test
  void aMorningThatIsCorrectedCountsOnce() {
    Diary diary = diary(pain(DAY, Moment.MORNING, 2), pain(DAY, Moment.MORNING, 5));
    assertThat(diary.all(PainNoted.class)).extracting(PainNoted::pain).containsExactly(5);
    assertThat(diary.start(DAY)).hasValue(5);
  }

  @Test
  void aMorningThatWasAMistakeLetsNothingGoOn() {
    Diary diary =
        diary(
            Entries.hurt(DAY.minusDays(1), "clam", 2, 4),
            pain(DAY, Moment.MORNING, 1),
            pain(DAY, Moment.MORNING, 8));
    assertThat(Fixtures.SESSIONS.states().of(diary).exclusions()).hasSize(1);
  }

  @Test
  void painAroundSessionsIsToldAsOftenAsThereAreSessions() {
    Diary diary =
        diary(
            pain(DAY, Moment.BEFORE, 4),
            pain(DAY, Moment.AFTER, 3),
            pain(DAY, Moment.BEFORE, 2),
            pain(DAY, Moment.AFTER, 1));
    assertThat(diary.all(PainNoted.class)).hasSize(4);
    assertThat(diary.start(DAY)).hasValue(4);
    assertThat(diary.end(DAY)).hasValue(1);
  }

  @Test
  void eachPlaceAndEachDayHasItsOwnAnswer() {
    Diary diary =
        diary(
            pain(DAY, "neck", Moment.MORNING, 2),
            pain(DAY, "low-back", Moment.MORNING, 6),
            pain(DAY, "neck", Moment.EVENING, 3),
            pain(DAY.minusDays(1), "neck", Moment.MORNING, 7),
            pain(DAY, "neck", Moment.MORNING, 0));
    assertThat(diary.all(SitePainNoted.class))
        .extracting(SitePainNoted::pain)
        .containsExactly(7, 6, 3, 0);
  }

  @Test
  void careThatIsUntickedWasNotUsed() {
    Diary diary =
        diary(care(DAY, Care.HEAT, true), care(DAY, Care.ICE, true), care(DAY, Care.HEAT, false));
    assertThat(diary.all(OtherCareNoted.class).filter(OtherCareNoted::used))
        .extracting(OtherCareNoted::care)
        .containsExactly(Care.ICE);
  }

  private static Diary diary(DiaryEntry... entries) {
    return Diary.upTo(DAY, List.of(entries));
  }
}
