package org.backwise.safety.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.prescription.Span;

/** Lays phases and calendar out by date; what does not fit together is left to {@code STATED}. */
public final class Layout {

  private static final int DAYS = 7;

  private final Grounds grounds;
  private final Programme programme;
  private final LocalDate last;
  private final int fromWeek;

  Layout(Grounds grounds, Programme programme, Optional<LastDate> bound, LocalDate today) {
    this.grounds = grounds;
    this.programme = programme;
    LocalDate until = programme.approvedUntil();
    this.last = bound.map(LastDate::date).filter(date -> date.isBefore(until)).orElse(until);
    int weeks = programme.phases().stream().mapToInt(Phase::lastWeek).max().orElse(1);
    this.fromWeek = Math.min(weeks, Math.max(1, weekOf(programme, today)));
  }

  /** The first week that is judged: that of today, or the nearest. */
  int fromWeek() {
    return fromWeek;
  }

  List<PhaseCase> phases() {
    List<PhaseCase> phases = new ArrayList<>();
    for (int i = 0; i < programme.phases().size(); i++) {
      if (programme.phases().get(i).lastWeek() >= fromWeek) {
        phases.add(phase(i, programme.phases().get(i)));
      }
    }
    return phases;
  }

  /** The week before the first that is judged. */
  Optional<WeekCase> weekBefore() {
    for (int i = 0; i < programme.phases().size(); i++) {
      Phase phase = programme.phases().get(i);
      if (phase.fromWeek() < fromWeek && fromWeek - 1 <= phase.lastWeek()) {
        return Optional.of(week(fromWeek - 1, phase(i, phase)));
      }
    }
    return Optional.empty();
  }

  private PhaseCase phase(int index, Phase phase) {
    LocalDate first = firstDay(Math.max(fromWeek, phase.fromWeek()));
    LocalDate end = firstDay(phase.fromWeek() + Math.max(1, phase.weeks())).minusDays(1);
    List<Integer> weeks =
        IntStream.rangeClosed(phase.fromWeek(), phase.lastWeek()).boxed().toList();
    return new PhaseCase(
        index,
        phase,
        grounds.tables().phases().phases().get(phase.name()),
        new Span(first, end.isAfter(last) ? last : end),
        phase.routines().stream().map(r -> whole(index, r, weeks)).toList(),
        phase.routines().stream().flatMap(r -> shortened(index, r, weeks)).toList());
  }

  private ItemList whole(int phase, Routine routine, List<Integer> weeks) {
    String place = "phase " + (phase + 1) + " " + routine.kind().code();
    return new ItemList(
        place,
        routine.kind(),
        false,
        routine.budgetSeconds(),
        routine.seconds(),
        routine.items(),
        ItemList.known(grounds, routine.items(), routine.kind(), place),
        weeks);
  }

  private Stream<ItemList> shortened(int phase, Routine routine, List<Integer> weeks) {
    return routine.shortVersions().stream()
        .map(
            version -> {
              String whole = "phase " + (phase + 1) + " " + routine.kind().code();
              String place = whole + " short " + version.budgetSeconds();
              return new ItemList(
                  place,
                  routine.kind(),
                  true,
                  version.budgetSeconds(),
                  version.seconds(),
                  version.items(),
                  ItemList.known(grounds, version.items(), routine.kind(), place),
                  weeks);
            });
  }

  List<WeekCase> weeks(List<PhaseCase> phases) {
    List<WeekCase> weeks = new ArrayList<>();
    for (PhaseCase phase : phases) {
      for (int week = Math.max(fromWeek, phase.phase().fromWeek());
          week <= phase.phase().lastWeek();
          week++) {
        weeks.add(week(week, phase));
      }
    }
    return weeks;
  }

  private WeekCase week(int week, PhaseCase phase) {
    Span span = new Span(firstDay(week), firstDay(week + 1).minusDays(1));
    List<SessionCase> sessions =
        programme.calendar().stream()
            .filter(entry -> entry.phase() == phase.index() && weekOf(entry.date()) == week)
            .sorted(Comparator.comparing(CalendarEntry::date))
            .flatMap(entry -> session(entry, week, phase).stream())
            .toList();
    return new WeekCase(week, phase, span, span.last().isAfter(last), sessions);
  }

  private static Optional<SessionCase> session(CalendarEntry entry, int week, PhaseCase phase) {
    return phase.routine(entry.routine()).map(list -> new SessionCase(entry.date(), week, list));
  }

  /** The programme's week of a date, from 1. */
  private int weekOf(LocalDate date) {
    return weekOf(programme, date);
  }

  /** The week of {@code programme}, from 1, in which {@code date} lies. */
  public static int weekOf(Programme programme, LocalDate date) {
    return 1 + (int) Math.floorDiv(ChronoUnit.DAYS.between(programme.start(), date), (long) DAYS);
  }

  private LocalDate firstDay(int week) {
    return programme.start().plusDays((long) DAYS * (week - 1));
  }
}
