package org.backwise.sessions.day;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.safety.DayVerdict;
import org.backwise.safety.Judge;
import org.backwise.sessions.timeline.Timeline;
import org.backwise.sessions.timeline.Timelines;

/** Has every session of a day judged, and makes timelines of what is given. */
public final class SessionDays {

  private static final String RELIEF = "relief";

  private final Judge judge;
  private final Timelines timelines;

  /** Days that {@code judge} judges. */
  public SessionDays(Judge judge, Timelines timelines) {
    this.judge = judge;
    this.timelines = timelines;
  }

  /** The sessions of the calendar on that day; the relief routine stands at most once. */
  public List<DaySession> on(Intake intake, PersonState state, Programme programme, Today today) {
    List<DaySession> sessions = new ArrayList<>();
    boolean relieved = false;
    for (CalendarEntry entry : programme.calendar()) {
      if (entry.date().equals(today.date())) {
        DayVerdict verdict =
            judge.judgeDay(intake, state, programme, today.question(entry.routine()));
        boolean relief = isRelief(verdict);
        if (!relief || !relieved) {
          sessions.add(session(entry.session(), entry.routine(), verdict, programme));
        }
        relieved |= relief;
      }
    }
    return sessions;
  }

  /** The relief routine, which may be asked for on any day. */
  public DaySession relief(Intake intake, PersonState state, Programme programme, Today today) {
    DayVerdict verdict =
        judge.judgeDay(intake, state, programme, today.question(RoutineKind.RELIEF));
    return session(RELIEF, RoutineKind.RELIEF, verdict, programme);
  }

  /** What may be done of the routine {@code kind} on that day, whatever the calendar has. */
  DayVerdict verdict(
      Intake intake, PersonState state, Programme programme, Today today, RoutineKind kind) {
    return judge.judgeDay(intake, state, programme, today.question(kind));
  }

  private DaySession session(
      String session, RoutineKind planned, DayVerdict verdict, Programme programme) {
    if (!(verdict instanceof DayVerdict.Given given)) {
      return new DaySession(session, planned, verdict, null, List.of());
    }
    String place = isRelief(verdict) ? RELIEF : session;
    Timeline timeline = timelines.of(given.routine(), place, programme.start());
    List<Timeline> shortOnes = timelines.shortOnes(given.routine(), place, programme.start());
    return new DaySession(place, planned, verdict, timeline, shortOnes);
  }

  private static boolean isRelief(DayVerdict verdict) {
    return verdict instanceof DayVerdict.Given given
        && given.routine().routine().kind() == RoutineKind.RELIEF;
  }
}
