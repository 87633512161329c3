package org.backwise.sessions.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.junit.jupiter.api.Test;

class NonResponseTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
  private static final LocalDate SIX_WEEKS = FIRST.plusDays(42);

  private final List<DiaryEntry> entries = new ArrayList<>();

  @Test
  void seesThatSixWeeksBroughtNothing() {
    weekOfPain(FIRST, 5);
    weekOfPain(SIX_WEEKS.minusDays(6), 5);
    assertThat(on(SIX_WEEKS)).contains(Clue.NO_BETTER);
  }

  @Test
  void waitsForSixWeeks() {
    weekOfPain(FIRST, 5);
    weekOfPain(SIX_WEEKS.minusDays(7), 5);
    assertThat(on(SIX_WEEKS.minusDays(1))).isEmpty();
  }

  @Test
  void leavesAloneWhoIsOnePointBetter() {
    weekOfPain(FIRST, 5);
    weekOfPain(SIX_WEEKS.minusDays(6), 4);
    assertThat(on(SIX_WEEKS)).isEmpty();
  }

  @Test
  void asksNobodyWithLittlePain() {
    weekOfPain(FIRST, 2);
    weekOfPain(SIX_WEEKS.minusDays(6), 2);
    assertThat(on(SIX_WEEKS)).isEmpty();
  }

  @Test
  void saysNothingOfDaysThatNobodyNoted() {
    weekOfPain(FIRST, 5);
    note(SIX_WEEKS, Moment.MORNING, 5);
    assertThat(on(SIX_WEEKS)).isEmpty();
  }

  @Test
  void restsFourWeeksOnceTheDangerQuestionsWereAnswered() {
    weekOfPain(FIRST, 5);
    weekOfPain(SIX_WEEKS.minusDays(6), 5);
    entries.add(new DiaryEntry.ScreenedAgain(id("again"), when(SIX_WEEKS)));
    weekOfPain(SIX_WEEKS.plusDays(22), 5);
    assertThat(on(SIX_WEEKS.plusDays(27))).isEmpty();
    assertThat(on(SIX_WEEKS.plusDays(28))).contains(Clue.NO_BETTER);
  }

  @Test
  void seesPainThatNoMovementChanges() {
    for (int day = 0; day < 6; day++) {
      note(FIRST.plusDays(day), Moment.BEFORE, 6);
      note(FIRST.plusDays(day), Moment.AFTER, 6);
    }
    assertThat(on(FIRST.plusDays(4))).isEmpty();
    assertThat(on(FIRST.plusDays(5))).contains(Clue.NOTHING_CHANGES_IT);
    note(FIRST.plusDays(6), Moment.BEFORE, 6);
    note(FIRST.plusDays(6), Moment.AFTER, 5);
    assertThat(on(FIRST.plusDays(6))).isEmpty();
  }

  @Test
  void hasWordsForEveryClue() {
    assertThat(Fixtures.SESSIONS.clueWords()).containsOnlyKeys(Clue.values());
  }

  private Optional<Clue> on(LocalDate date) {
    return Fixtures.SESSIONS.nonResponse().in(Diary.upTo(date, entries));
  }

  /** A session on the first day, and mornings with the same pain. */
  private void weekOfPain(LocalDate first, int pain) {
    DoneItem item = new DoneItem(first, RoutineKind.MAIN_A, "bridge", DOSE);
    entries.add(
        new DiaryEntry.SessionDone(
            id("done" + first), when(first), "main", RoutineKind.MAIN_A, List.of(item), 4));
    for (int day = 0; day < 7; day++) {
      note(first.plusDays(day), Moment.MORNING, pain);
    }
  }

  private void note(LocalDate date, Moment moment, int pain) {
    entries.add(new DiaryEntry.PainNoted(id("" + date + moment), when(date), moment, pain));
  }

  private static final Dose DOSE = new Dose(1, 5, 0, 0, new Tempo(2, 2), Load.NONE);

  private static When when(LocalDate date) {
    return new When(date, ZoneId.of("Europe/London"));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
