package org.backwise.sessions.day;

import java.util.Optional;
import org.backwise.model.programme.Programme;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.Harder;
import org.backwise.sessions.guided.GuidedSession;
import org.backwise.sessions.guided.GuidedSessions;

/** Guided sessions of what a day's verdict gives, and of nothing else. */
public final class DayGuides {

  /** The place of the day's gluteal item by itself. */
  public static final String DAILY = "daily";

  private final GuidedSessions guided;
  private final Harder harder;

  /** With what content says of sessions. */
  public DayGuides(SessionKnowledge knowledge) {
    this.guided = knowledge.guided();
    this.harder = new Harder(knowledge.thatHurts());
  }

  /** The session, as the diary of its day lets it be offered; empty when its verdict gives none. */
  public Optional<GuidedSession> of(DaySession session, Diary diary, Programme programme) {
    return session.verdict() instanceof DayVerdict.Given given
        ? Optional.of(
            guided.of(
                given.routine(),
                session.session(),
                programme.start(),
                harder.allowed(diary, given.routine().date())))
        : Optional.empty();
  }

  /** The day's gluteal item by itself. */
  public GuidedSession of(Alone alone, Programme programme) {
    return guided.only(alone.routine(), alone.item(), DAILY, programme.start());
  }
}
