package org.backwise.server.pages.today;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.server.pages.programme.ProgrammeView;
import org.springframework.stereotype.Component;

/** The sessions of a day, in the words of the page. */
@Component
class DaySessions {
  private final ProgrammeView view;

  DaySessions(ProgrammeView view) {
    this.view = view;
  }

  List<DaySession> on(ApprovedProgramme approved, LocalDate date) {
    Programme programme = approved.programme();
    return programme.calendar().stream()
        .filter(entry -> entry.date().equals(date))
        .map(entry -> new DaySession(entry.session(), view.routine(routine(programme, entry))))
        .toList();
  }

  private static Routine routine(Programme programme, CalendarEntry entry) {
    return programme.phases().get(entry.phase()).routines().stream()
        .filter(routine -> routine.kind() == entry.routine())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("calendar names no routine: %s".formatted(entry)));
  }

  /** One session of the day. */
  public record DaySession(String session, ProgrammeView.RoutineView routine) {}
}
