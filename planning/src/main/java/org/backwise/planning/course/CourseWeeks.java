package org.backwise.planning.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.PhasesTable;

/** Lays the steps of a course over its weeks; a flare-up takes each of its weeks for itself. */
final class CourseWeeks {

  private final LocalDate start;
  private final PhasesTable table;
  private final Optional<Flare> flare;
  private final List<Course.Leg> legs = new ArrayList<>();
  private int week = 1;

  CourseWeeks(LocalDate start, PhasesTable table, Optional<Flare> flare) {
    this.start = start;
    this.table = table;
    this.flare = flare;
  }

  /** The course of {@code steps}, at most {@code most} weeks long. */
  Course course(List<PhasesTable.Step> steps, int most) {
    for (PhasesTable.Step step : steps) {
      boolean goesOn = false;
      for (int i = 0; i < step.weeks() && week <= most; i++) {
        goesOn = flares() ? flareWeek() : week(step.phase(), goesOn);
        week++;
      }
    }
    return new Course(start, List.copyOf(legs), legs.isEmpty() ? Optional.empty() : flare);
  }

  private boolean flares() {
    return flare.filter(f -> f.takesWeekOf(start.plusWeeks(week - 1L))).isPresent();
  }

  private boolean flareWeek() {
    add(flare.orElseThrow().phase(), week, 1);
    return false;
  }

  /** One week more of the phase, or the first of it. */
  private boolean week(String phase, boolean goesOn) {
    if (goesOn) {
      Course.Leg last = legs.remove(legs.size() - 1);
      add(phase, last.fromWeek(), last.weeks() + 1);
    } else {
      add(phase, week, 1);
    }
    return true;
  }

  private void add(String phase, int fromWeek, int weeks) {
    legs.add(new Course.Leg(legs.size(), phase, table.phases().get(phase), fromWeek, weeks));
  }
}
