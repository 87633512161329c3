package org.backwise.server.pages.session;

import java.util.Optional;
import java.util.OptionalInt;
import org.backwise.model.programme.Programme;
import org.backwise.safety.DayKind;
import org.backwise.safety.Judge;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Barrier;
import org.backwise.server.standing.Barriers;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.day.Today;
import org.backwise.sessions.diary.Diary;
import org.springframework.stereotype.Component;

/** Today's sessions of the signed-in person, each judged with all that the diary knows. */
@Component
public final class MySessions {
  private static final String RELIEF = "relief";

  private final Standings standings;
  private final Barriers barriers;
  private final MyDiary diary;
  private final DiaryDays days;
  private final Judge judge;

  MySessions(Standings standings, Barriers barriers, MyDiary diary, DiaryDays days, Judge judge) {
    this.standings = standings;
    this.barriers = barriers;
    this.diary = diary;
    this.days = days;
    this.judge = judge;
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

  /** Whether pain asks for rest today: no walking, and no test. */
  public boolean rests(PersonId person, Standing.Ready ready) {
    OptionalInt pain = diary.of(person).start(diary.today());
    return ended(person) || judge.dayKind(ready.intake(), diary.today(), pain) == DayKind.RELIEF;
  }

  /** One session of today by its name; {@code relief} may be asked for on any day. */
  public Optional<DaySession> find(PersonId person, String session, boolean justUp) {
    return standing(person) instanceof Standing.Ready ready
        ? find(person, ready, session, justUp)
        : Optional.empty();
  }

  Optional<DaySession> find(PersonId person, Standing.Ready ready, String session, boolean justUp) {
    Diary known = diary.of(person);
    Programme programme = ready.programme().programme();
    Today day = day(person, justUp);
    if (session.equals(RELIEF)) {
      return Optional.of(days.relief(ready.intake(), known, programme, day));
    }
    return days.on(ready.intake(), known, programme, day).stream()
        .filter(s -> s.session().equals(session) || s.session().equals(RELIEF))
        .findFirst();
  }

  Today day(PersonId person, boolean justUp) {
    OptionalInt pain = diary.of(person).start(diary.today());
    return new Today(diary.today(), pain, justUp);
  }
}
