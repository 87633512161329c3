package org.backwise.server.pages.session;

import java.time.LocalDate;
import java.util.Optional;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Programme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.AerobicDone;
import org.backwise.sessions.timeline.Timelines;
import org.springframework.stereotype.Component;

/**
 * Walking or other low-impact work of this week; none on a day that strong pain leaves to relief.
 */
@Component
public final class MyAerobic {
  private static final int WEEK_DAYS = 7;

  private final MySessions sessions;
  private final MyDiary diary;
  private final SessionKnowledge knowledge;
  private final Texts texts;

  MyAerobic(MySessions sessions, MyDiary diary, SessionKnowledge knowledge, Texts texts) {
    this.sessions = sessions;
    this.diary = diary;
    this.knowledge = knowledge;
    this.texts = texts;
  }

  /**
   * What this week asks for.
   *
   * @param minutes of a day
   * @param done minutes of the week so far
   */
  public record ThisWeek(String exercise, String name, int minutes, int done, int planned) {}

  /** What may be done today; empty where something stands in the way or nothing is planned. */
  public Optional<ThisWeek> today(PersonId person) {
    return sessions.standing(person) instanceof Standing.Ready ready
        ? today(person, ready)
        : Optional.empty();
  }

  /** What may be done today by somebody who is ready. */
  public Optional<ThisWeek> today(PersonId person, Standing.Ready ready) {
    return sessions.rests(person, ready)
        ? Optional.empty()
        : week(person, ready.programme().programme());
  }

  private Optional<ThisWeek> week(PersonId person, Programme programme) {
    return on(diary.today(), diary.of(person), programme);
  }

  /** What the week of {@code date} asks for, if its pain leaves the day as it is. */
  public Optional<ThisWeek> on(LocalDate date, Diary known, Programme programme) {
    int week = Timelines.week(programme.start(), date);
    LocalDate from = programme.start().plusDays((long) (week - 1) * WEEK_DAYS);
    return programme.aerobic().stream()
        .filter(planned -> planned.week() == week && !date.isBefore(programme.start()))
        .filter(planned -> !paused(known, planned.exercise()))
        .map(planned -> of(planned, done(known, from)))
        .findFirst();
  }

  /** Something that hurt and has not settled yet. */
  private boolean paused(Diary known, String exercise) {
    return knowledge.states().of(known).exclusions().stream()
        .anyMatch(exclusion -> exercise.equals(exclusion.exercise()));
  }

  private static int done(Diary known, LocalDate from) {
    return known
        .all(AerobicDone.class)
        .filter(done -> !done.date().isBefore(from))
        .mapToInt(AerobicDone::minutes)
        .sum();
  }

  private ThisWeek of(AerobicWeek planned, int done) {
    String name = texts.exercise(planned.exercise()).name();
    return new ThisWeek(planned.exercise(), name, planned.minutesPerDay(), done, planned.minutes());
  }
}
