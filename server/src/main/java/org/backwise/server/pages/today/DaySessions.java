package org.backwise.server.pages.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.programme.ProgrammeView;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.guided.GuidedSession;
import org.backwise.sessions.guided.Version;
import org.springframework.stereotype.Component;

/** The sessions of a day, in the words of the page. */
@Component
public final class DaySessions {
  private final ProgrammeView view;
  private final MyDiary diary;
  private final Texts texts;

  DaySessions(ProgrammeView view, MyDiary diary, Texts texts) {
    this.view = view;
    this.diary = diary;
    this.texts = texts;
  }

  /** The names of the sessions that were done today. */
  public List<String> done(PersonId person) {
    return diary
        .of(person)
        .all(DiaryEntry.SessionDone.class)
        .filter(done -> done.date().equals(diary.today()))
        .map(DiaryEntry.SessionDone::session)
        .toList();
  }

  /** Minutes of the relief routine of today's phase. */
  int relief(ApprovedProgramme approved) {
    return relief(approved, diary.today());
  }

  /** Minutes of the relief routine of the phase that holds {@code date}. */
  public int relief(ApprovedProgramme approved, LocalDate date) {
    return view.phaseOn(approved.programme(), date).routines().stream()
        .filter(routine -> routine.id().equals("relief"))
        .mapToInt(ProgrammeView.RoutineView::minutes)
        .findFirst()
        .orElse(0);
  }

  /** The sessions that the calendar has on {@code date}. */
  public List<DaySession> on(ApprovedProgramme approved, LocalDate date) {
    Programme programme = approved.programme();
    return programme.calendar().stream()
        .filter(entry -> entry.date().equals(date))
        .map(entry -> new DaySession(entry.session(), view.routine(routine(programme, entry))))
        .toList();
  }

  /** As a page shows them: what was for a morning that is over comes late, what is done last. */
  static List<DaySession> inOrder(
      List<DaySession> sessions, boolean morningOver, List<String> done) {
    Comparator<DaySession> late =
        Comparator.comparing(session -> morningOver && session.forTheMorning());
    Comparator<DaySession> over = Comparator.comparing(session -> done.contains(session.session()));
    return sessions.stream().sorted(over.thenComparing(late)).toList();
  }

  private static Routine routine(Programme programme, CalendarEntry entry) {
    return programme.phases().get(entry.phase()).routines().stream()
        .filter(routine -> routine.kind() == entry.routine())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("calendar names no routine: %s".formatted(entry)));
  }

  /** The day's gluteal item by itself. */
  Squeeze squeeze(GuidedSession daily) {
    Version alone = daily.versions().get(0);
    String exercise = alone.items().get(0).exercise();
    return new Squeeze(texts.exercise(exercise).name(), alone.minutes());
  }

  /** The day's gluteal item by itself, in the words of the page. */
  public record Squeeze(String name, int minutes) {}

  /** One session of the day. */
  public record DaySession(String session, ProgrammeView.RoutineView routine) {
    /** Whether it is what a day begins with. */
    public boolean forTheMorning() {
      return session.equals("morning");
    }

    /** Whether it is what a day is mainly for. */
    public boolean main() {
      return session.equals("main");
    }
  }
}
