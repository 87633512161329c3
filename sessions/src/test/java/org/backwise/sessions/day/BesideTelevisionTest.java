package org.backwise.sessions.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.backwise.sessions.diary.When;
import org.backwise.sessions.guided.ItemLine;
import org.backwise.sessions.hurt.Hurt;
import org.junit.jupiter.api.Test;

class BesideTelevisionTest {
  private static final LocalDate DAY = Fixtures.START;
  private static final LocalDate DAY_OFF = DAY.plusDays(1);
  private static final String SQUEEZE = "seated-gluteal-squeeze";
  private static final When WHEN = new When(DAY, ZoneOffset.UTC);

  private static Optional<Alone> on(LocalDate date, DiaryEntry... entries) {
    return new BesideTelevision(
            new DiaryDays(Someone.DAYS, Fixtures.SESSIONS),
            Fixtures.SESSIONS.inPlace(),
            Fixtures.SESSIONS.table().besideTelevision())
        .on(
            Someone.intake(),
            Diary.upTo(date, List.of(entries)),
            Someone.programme(),
            Today.on(date));
  }

  @Test
  void isTheDaysGlutealItemAndItsDose() {
    Alone alone = on(DAY).orElseThrow();
    assertThat(alone.item().exercise()).isEqualTo(SQUEEZE);
    List<ItemLine> items =
        Fixtures.SESSIONS
            .guided()
            .only(alone.routine(), alone.item(), "daily", DAY)
            .versions()
            .get(0)
            .items();
    assertThat(items).hasSize(1);
    assertThat(items.get(0).dose().reps()).isEqualTo(5);
  }

  @Test
  void isThereOnADayOffToo() {
    assertThat(on(DAY_OFF)).isPresent();
  }

  @Test
  void isNotOfferedTwiceADay() {
    Dose dose = new Dose(1, 5, 5, 0, new Tempo(2, 3), Load.NONE);
    DoneItem item = new DoneItem(DAY, RoutineKind.MAIN_A, SQUEEZE, dose);
    DiaryEntry done =
        new DiaryEntry.SessionDone(
            new UUID(0, 3), WHEN, "main", RoutineKind.MAIN_A, List.of(item), null);
    assertThat(on(DAY, done)).isEmpty();
    assertThat(on(DAY_OFF, done)).isPresent();
  }

  @Test
  void restsWhereItHurtAndOnADayThatEndedInPain() {
    assertThat(on(DAY, hurt(SQUEEZE, 3))).isEmpty();
    assertThat(on(DAY, hurt("shoulder-rolls", 9))).isEmpty();
  }

  private static DiaryEntry hurt(String exercise, int level) {
    Hurt hurt = new Hurt(2, level, 3, false, false, false);
    return new DiaryEntry.HurtReported(new UUID(0, 4), WHEN, exercise, null, "hip", hurt);
  }
}
