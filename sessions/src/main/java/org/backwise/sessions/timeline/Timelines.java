package org.backwise.sessions.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Rung;
import org.backwise.model.programme.ShortVersion;

/** Makes timelines of routines. */
public final class Timelines {

  private static final int DAYS_A_WEEK = 7;
  private static final String RELIEF = "relief";

  private final Guide guide;

  /** Timelines by {@code guide}. */
  public Timelines(Guide guide) {
    this.guide = guide;
  }

  /** The sessions that the calendar gives on {@code date}, in the order of the day. */
  public List<Timeline> day(Programme programme, LocalDate date) {
    return programme.calendar().stream()
        .filter(entry -> entry.date().equals(date))
        .flatMap(entry -> of(programme, entry).stream())
        .toList();
  }

  /** The relief routine of the phase of {@code date}; for days that begin with strong pain. */
  public Optional<Timeline> relief(Programme programme, LocalDate date) {
    int week = week(programme, date);
    return programme.phases().stream()
        .filter(phase -> phase.fromWeek() <= week && week <= phase.lastWeek())
        .flatMap(phase -> routine(phase, RoutineKind.RELIEF).stream())
        .map(routine -> of(RELIEF, routine.kind(), routine.items(), week, date))
        .findFirst();
  }

  /** A short version of a routine. */
  public Timeline of(Programme programme, CalendarEntry entry, ShortVersion version) {
    int week = week(programme, entry.date());
    return of(entry.session(), entry.routine(), version.items(), week, entry.date());
  }

  private Optional<Timeline> of(Programme programme, CalendarEntry entry) {
    int week = week(programme, entry.date());
    return routine(programme.phases().get(entry.phase()), entry.routine())
        .map(r -> of(entry.session(), r.kind(), r.items(), week, entry.date()));
  }

  /** The timeline of {@code items} in the programme's {@code week}, which counts from 1. */
  public Timeline of(String session, RoutineKind kind, List<Item> items, int week, LocalDate date) {
    Track track = new Track();
    track.moment(SegmentKind.PREPARE, guide.words().prepare());
    for (Item item : items) {
      new ItemTrack(track, item, dose(item, week), firstSide(date), guide).lay();
    }
    track.moment(SegmentKind.FINISH, guide.words().finish());
    return new Timeline(session, kind, track.seconds(), track.segments());
  }

  /** The dose of the week's rung; outside its ladder the item's own. */
  private static Dose dose(Item item, int week) {
    return item.ladder().stream()
        .filter(rung -> rung.week() == week)
        .map(Rung::dose)
        .findFirst()
        .orElse(item.dose());
  }

  /** It changes from day to day (R9). */
  static Side firstSide(LocalDate date) {
    return Math.floorMod(date.toEpochDay(), 2) == 0 ? Side.LEFT : Side.RIGHT;
  }

  private static Optional<Routine> routine(Phase phase, RoutineKind kind) {
    return phase.routines().stream().filter(r -> r.kind() == kind).findFirst();
  }

  private static int week(Programme programme, LocalDate date) {
    return (int) ChronoUnit.DAYS.between(programme.start(), date) / DAYS_A_WEEK + 1;
  }
}
