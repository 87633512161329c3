package org.backwise.server.pages.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Barrier;
import org.backwise.server.standing.Barriers;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.day.Today;
import org.springframework.stereotype.Component;

/** Today's sessions of the signed-in person, each judged with all that the diary knows. */
@Component
public final class MySessions {
  private static final String RELIEF = "relief";

  private final Standings standings;
  private final Barriers barriers;
  private final MyDiary diary;
  private final DiaryDays days;

  MySessions(Standings standings, Barriers barriers, MyDiary diary, DiaryDays days) {
    this.standings = standings;
    this.barriers = barriers;
    this.diary = diary;
    this.days = days;
  }

  /** Where the person stands. */
  public Standing standing(PersonId person) {
    return standings.of(person);
  }

  /** The page that stands before every session, when something stops or locks. */
  public Optional<String> barred(PersonId person) {
    return barriers.before(person).map(Barrier::page);
  }

  /** Whether what hurt ended today's sessions. */
  public boolean ended(PersonId person) {
    return days.ended(diary.of(person), diary.today());
  }

  /** Whether the relief routine may be offered today. */
  public boolean reliefAllowed(PersonId person) {
    return days.reliefAllowed(diary.of(person), diary.today());
  }

  private List<DaySession> today(PersonId person, boolean justUp) {
    return standing(person) instanceof Standing.Ready ready
        ? days.on(
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
                diary.of(person),
                ready.programme().programme(),
                day(person, justUp)))
        : Optional.empty();
  }

  Today day(PersonId person, boolean justUp) {
    OptionalInt pain = diary.of(person).start(diary.today());
    return new Today(diary.today(), pain, justUp);
  }
}
