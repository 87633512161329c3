package org.backwise.sessions.diary;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.hurt.Hurt;

/** Entries made short. */
public final class Entries {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final Dose DOSE = new Dose(1, 5, 0, 0, new Tempo(2, 2), Load.NONE);

  private Entries() {}

  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public static When when(LocalDate date) {
    return new When(date, ZoneId.of("Europe/London"));
  }

  public static DiaryEntry pain(LocalDate date, Moment moment, int pain) {
    return new DiaryEntry.PainNoted(id("pain" + date + moment + pain), when(date), moment, pain);
  }

  /** Pain in one place. */
  public static DiaryEntry pain(LocalDate date, String site, Moment moment, int pain) {
    return new DiaryEntry.SitePainNoted(
        id("pain" + date + site + moment + pain), when(date), site, moment, pain);
  }

  public static DiaryEntry care(LocalDate date, Care care, boolean used) {
    return new DiaryEntry.OtherCareNoted(
        id("care" + date + care + used), when(date), care, used, "");
  }

  public static DiaryEntry done(LocalDate date, String... exercises) {
    return session(date, "main", RoutineKind.MAIN_A, exercises);
  }

  /** A session in its place of the day. */
  public static DiaryEntry session(
      LocalDate date, String session, RoutineKind routine, String... exercises) {
    List<DoneItem> items =
        List.of(exercises).stream().map(e -> new DoneItem(date, routine, e, DOSE)).toList();
    return new DiaryEntry.SessionDone(
        id("done" + date + session), when(date), session, routine, items, 4);
  }

  public static DiaryEntry hurt(LocalDate date, String exercise, int start, int level) {
    return hurt(date, exercise, new Hurt(start, level, 3, false, false, false));
  }

  public static DiaryEntry hurt(LocalDate date, String exercise, Hurt hurt) {
    return new DiaryEntry.HurtReported(
        id("hurt" + date + exercise), when(date), exercise, null, null, hurt);
  }

  public static DiaryEntry flare(LocalDate date, boolean flaring) {
    return new DiaryEntry.FlareSaid(id("flare" + date), when(date), flaring);
  }
}
