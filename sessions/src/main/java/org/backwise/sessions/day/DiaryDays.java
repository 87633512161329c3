package org.backwise.sessions.day;

import java.util.List;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Violation;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.SessionKnowledge.OutcomeWords;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.StateFromDiary;
import org.backwise.sessions.hurt.HurtOutcome;

/** The days of a person whose diary is kept: what hurt is respected before anything is judged. */
public final class DiaryDays {

  private static final String CAUSE = "that-hurts";

  private final SessionDays days;
  private final SessionKnowledge knowledge;

  /** Over the days that are judged. */
  public DiaryDays(SessionDays days, SessionKnowledge knowledge) {
    this.days = days;
    this.knowledge = knowledge;
  }

  /** The sessions of the calendar on that day. */
  public List<DaySession> on(Intake intake, Diary diary, Programme programme, Today today) {
    if (diary.lockedBy(knowledge.thatHurts()).isPresent()) {
      return all(programme, today, held());
    }
    if (ended(diary, today)) {
      return all(programme, today, rest(today));
    }
    StateFromDiary states = knowledge.states();
    return days.on(intake, states.of(diary), programme, today);
  }

  private boolean ended(Diary diary, Today today) {
    return diary
        .all(HurtReported.class)
        .filter(hurt -> hurt.date().equals(today.date()))
        .anyMatch(h -> knowledge.thatHurts().decide(h.hurt()) == HurtOutcome.END_SESSION);
  }

  private static List<DaySession> all(Programme programme, Today today, DayVerdict verdict) {
    return programme.calendar().stream()
        .filter(entry -> entry.date().equals(today.date()))
        .map(entry -> without(entry, verdict))
        .toList();
  }

  private static DaySession without(CalendarEntry entry, DayVerdict verdict) {
    return new DaySession(entry.session(), entry.routine(), verdict, null, List.of());
  }

  private DayVerdict held() {
    OutcomeWords words = words(HurtOutcome.LOCK_AND_SCREEN);
    return new DayVerdict.Held(
        new Withheld(
            List.of("needs-screening"), List.of(CAUSE), words.title(), List.of(words.text())));
  }

  private DayVerdict rest(Today today) {
    String title = words(HurtOutcome.END_SESSION).title();
    return new DayVerdict.Rest(List.of(new Violation(CAUSE, today.date().toString(), title)));
  }

  private OutcomeWords words(HurtOutcome outcome) {
    OutcomeWords words = knowledge.outcomeWords().get(outcome);
    if (words == null) {
      throw new IllegalStateException("outcome (%s) has no words".formatted(outcome.code()));
    }
    return words;
  }
}
