package org.backwise.server.pages.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.pages.begin.Stopping;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.day.SessionDays;
import org.backwise.sessions.day.Today;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Today's sessions of the signed-in person, each judged with all that the diary knows. */
@Component
public final class MySessions {
  private static final String RELIEF = "relief";

  private final Standings standings;
  private final Drafts drafts;
  private final Stopping stopping;
  private final MyDiary diary;
  private final SessionDays days;
  private final DiaryDays diaryDays;
  private final SessionKnowledge knowledge;

  MySessions(
      Standings standings,
      Drafts drafts,
      Stopping stopping,
      MyDiary diary,
      SessionDays days,
      SessionKnowledge knowledge) {
    this.standings = standings;
    this.drafts = drafts;
    this.stopping = stopping;
    this.diary = diary;
    this.days = days;
    this.diaryDays = new DiaryDays(days, knowledge);
    this.knowledge = knowledge;
  }

  /** Where the person stands. */
  public Standing standing(PersonId person) {
    return standings.of(person.id());
  }

  /** The page that stands before every session, when something stops or locks. */
  public Optional<String> barred(PersonId person) {
    if (stopping.in(drafts.of(person), LocaleContextHolder.getLocale()).isPresent()) {
      return Optional.of("/begin/stop");
    }
    return diary.locked(person) ? Optional.of("/session/locked") : Optional.empty();
  }

  private List<DaySession> today(PersonId person, boolean justUp) {
    return standing(person) instanceof Standing.Ready ready
        ? diaryDays.on(
            ready.intake(), diary.of(person), ready.programme().programme(), day(person, justUp))
        : List.of();
  }

  /** One session of today by its name; {@code relief} may be asked for on any day. */
  public Optional<DaySession> find(PersonId person, String session, boolean justUp) {
    if (barred(person).isPresent()) {
      return Optional.empty();
    }
    if (session.equals(RELIEF)) {
      return relief(person, justUp);
    }
    return today(person, justUp).stream()
        .filter(s -> s.session().equals(session) || s.session().equals(RELIEF))
        .findFirst();
  }

  private Optional<DaySession> relief(PersonId person, boolean justUp) {
    return standing(person) instanceof Standing.Ready ready
        ? Optional.of(
            days.relief(
                ready.intake(),
                knowledge.states().of(diary.of(person)),
                ready.programme().programme(),
                day(person, justUp)))
        : Optional.empty();
  }

  private Today day(PersonId person, boolean justUp) {
    OptionalInt pain = diary.of(person).start(diary.today());
    return new Today(diary.today(), pain, justUp);
  }
}
