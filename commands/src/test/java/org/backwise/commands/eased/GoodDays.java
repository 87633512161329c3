package org.backwise.commands.eased;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.timeline.Timelines;

/** The diary of somebody who does all of a programme and bears it well. */
final class GoodDays {

  private static final int USUAL = 3;
  private static final int BAD = 7;

  private final Programme programme;
  private final List<DiaryEntry> entries = new ArrayList<>();

  GoodDays(Programme programme) {
    this.programme = programme;
  }

  /** Up to {@code last}, after which the morning is bad. */
  Diary thenABadMorning(LocalDate last) {
    programme.calendar().stream()
        .filter(entry -> !entry.date().isAfter(last))
        .forEach(this::session);
    pain(last.plusDays(1), Moment.MORNING, BAD);
    return Diary.upTo(last.plusDays(1), entries);
  }

  private void session(CalendarEntry planned) {
    LocalDate date = planned.date();
    pain(date, Moment.MORNING, USUAL);
    pain(date, Moment.BEFORE, USUAL);
    entries.add(
        new DiaryEntry.SessionDone(
            id(), when(date), planned.session(), planned.routine(), items(planned), null));
    pain(date, Moment.AFTER, USUAL);
  }

  private List<DoneItem> items(CalendarEntry planned) {
    int week = Timelines.week(programme.start(), planned.date());
    return routine(planned).items().stream()
        .map(
            item ->
                new DoneItem(planned.date(), planned.routine(), item.exercise(), item.doseIn(week)))
        .toList();
  }

  private Routine routine(CalendarEntry planned) {
    return programme.phases().get(planned.phase()).routines().stream()
        .filter(routine -> routine.kind() == planned.routine())
        .findFirst()
        .orElseThrow();
  }

  private void pain(LocalDate date, Moment moment, int pain) {
    entries.add(new DiaryEntry.PainNoted(id(), when(date), moment, pain));
  }

  private UUID id() {
    byte[] number = Integer.toString(entries.size()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(number);
  }

  private static When when(LocalDate date) {
    return new When(date, ZoneOffset.UTC);
  }
}
