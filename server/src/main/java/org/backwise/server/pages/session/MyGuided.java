package org.backwise.server.pages.session;

import java.util.List;
import java.util.Optional;
import org.backwise.model.programme.Programme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.day.BesideTelevision;
import org.backwise.sessions.day.DayGuides;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.guided.GuidedSession;
import org.springframework.stereotype.Component;

/** Sessions of the signed-in person, ready to be guided. */
@Component
public final class MyGuided {
  /** The day's gluteal item by itself. */
  public static final String DAILY = DayGuides.DAILY;

  private final MySessions sessions;
  private final MyDiary diary;
  private final DayGuides guides;
  private final BesideTelevision television;

  MyGuided(MySessions sessions, MyDiary diary, DayGuides guides, BesideTelevision television) {
    this.sessions = sessions;
    this.diary = diary;
    this.guides = guides;
    this.television = television;
  }

  /** One session of today; empty when nothing may be done of it. */
  Optional<GuidedSession> of(PersonId person, String session, boolean justUp) {
    return sessions.standing(person) instanceof Standing.Ready ready
        ? of(person, ready, session, justUp)
        : Optional.empty();
  }

  private Optional<GuidedSession> of(
      PersonId person, Standing.Ready ready, String session, boolean justUp) {
    Programme programme = ready.programme().programme();
    return session.equals(DAILY)
        ? daily(person, ready, justUp)
        : sessions
            .find(person, ready, session, justUp)
            .flatMap(found -> guides.of(found, diary.of(person), programme));
  }

  /** The day's gluteal item, when it can be done by itself and was not done yet. */
  public Optional<GuidedSession> daily(PersonId person, Standing.Ready ready, boolean justUp) {
    Diary known = diary.of(person);
    Programme programme = ready.programme().programme();
    return television
        .on(ready.intake(), known, programme, sessions.day(person, justUp))
        .map(alone -> guides.of(alone, programme));
  }

  /** Exercises that were done today by themselves; the programme asks for no more of them. */
  public List<String> already(PersonId person) {
    return diary.doneToday(person, DAILY);
  }
}
