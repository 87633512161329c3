package org.backwise.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.handouts.Handouts;
import org.backwise.model.intake.Intake;
import org.backwise.model.state.PersonState;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ApprovedRoutine;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.day.SessionDays;
import org.backwise.sessions.day.Today;

/** Has the sessions of one date judged, and writes down those that are given. */
final class TodaySheet {

  private final Content content;
  private final Handouts handouts;

  TodaySheet(Content content, Handouts handouts) {
    this.content = content;
    this.handouts = handouts;
  }

  Papers.Outcome of(
      ApprovedProgramme programme, Intake answers, PersonState happened, LocalDate day) {
    List<ApprovedRoutine> given = new ArrayList<>();
    SessionDays days = content.days();
    for (DaySession session : days.on(answers, happened, programme.programme(), Today.on(day))) {
      if (session.verdict() instanceof DayVerdict.Held held) {
        return new Papers.Outcome.NotGiven(held.withheld());
      } else if (session.verdict() instanceof DayVerdict.Given routine) {
        given.add(routine.routine());
      }
    }
    return new Papers.Outcome.Made(handouts.today(programme, answers, day, given));
  }
}
