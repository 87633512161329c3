package org.backwise.sessions.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Violation;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.Lock;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.SessionKnowledge.OutcomeWords;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.Usual;

/** The days of a person whose diary is kept: what hurt is respected before anything is judged. */
public final class DiaryDays {

  private static final String CAUSE = "that-hurts";

  private final SessionDays days;
  private final SessionKnowledge knowledge;
  private final boolean careful;

  /** Over the days that are judged. */
  public DiaryDays(SessionDays days, SessionKnowledge knowledge) {
    this(days, knowledge, false);
  }

  private DiaryDays(SessionDays days, SessionKnowledge knowledge, boolean careful) {
    this.days = days;
    this.knowledge = knowledge;
    this.careful = careful;
  }

  /** The same days with doses as small as they go. */
  public DiaryDays careful() {
    return new DiaryDays(days, knowledge, true);
  }

  /** The sessions of the calendar on that day. */
  public List<DaySession> on(Intake intake, Diary diary, Programme programme, Today today) {
    Optional<Withheld> lock = lock(diary);
    if (lock.isPresent()) {
      return all(programme, today, new DayVerdict.Held(lock.get()));
    }
    if (ended(diary, today.date())) {
      return all(programme, today, rest(today));
    }
    Programme eased = eased(intake, diary, programme);
    return days.on(intake, knowledge.states().of(diary), eased, today);
  }

  /** What is done that day has the doses that the days before allow. */
  public Programme eased(Intake intake, Diary diary, Programme programme) {
    return careful
        ? knowledge.easing().lowest(programme, diary.asOf())
        : knowledge.easing().of(programme, diary, Usual.of(intake)).programme();
  }

  /** The relief routine of that day, as far as what hurt on it still allows one. */
  public DaySession relief(Intake intake, Diary diary, Programme programme, Today today) {
    Optional<Withheld> lock = lock(diary);
    if (lock.isPresent()) {
      return relief(new DayVerdict.Held(lock.get()));
    }
    return reliefAllowed(diary, today.date())
        ? days.relief(intake, knowledge.states().of(diary), programme, today)
        : relief(rest(today));
  }

  /** What may be done of the routine {@code kind} on that day, whatever the calendar has. */
  public DayVerdict verdict(
      Intake intake, Diary diary, Programme programme, Today today, RoutineKind kind) {
    Optional<Withheld> lock = lock(diary);
    if (lock.isPresent()) {
      return new DayVerdict.Held(lock.get());
    }
    return ended(diary, today.date())
        ? rest(today)
        : days.verdict(
            intake, knowledge.states().of(diary), eased(intake, diary, programme), today, kind);
  }

  /** What stands in the way until the danger questions are answered again. */
  public Optional<Withheld> lock(Diary diary) {
    return knowledge.lock(diary).map(Lock::withheld);
  }

  /** Whether what hurt on {@code date} ended that day's sessions. */
  public boolean ended(Diary diary, LocalDate date) {
    return outcomes(diary, date).anyMatch(outcome -> outcome == HurtOutcome.END_SESSION);
  }

  /** Whether the relief routine may still be done on {@code date}. */
  public boolean reliefAllowed(Diary diary, LocalDate date) {
    return outcomes(diary, date).allMatch(knowledge.thatHurts()::reliefAfter);
  }

  private Stream<HurtOutcome> outcomes(Diary diary, LocalDate date) {
    return diary
        .all(HurtReported.class)
        .filter(hurt -> hurt.date().equals(date))
        .map(hurt -> knowledge.thatHurts().decide(hurt.hurt()));
  }

  private static DaySession relief(DayVerdict verdict) {
    return new DaySession(RoutineKind.RELIEF.code(), RoutineKind.RELIEF, verdict, null, List.of());
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
