package org.backwise.planning.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.intake.Intake;
import org.backwise.model.state.PersonState;
import org.backwise.planning.person.PersonFacts;

/**
 * The phases of a programme with their weeks, cut to the weeks that may be given.
 *
 * @param flare the flare-up that takes some of its weeks
 */
public record Course(LocalDate start, List<Leg> legs, Optional<Flare> flare) {

  /** One phase: its row in the tables and the programme's weeks it takes, 1-based. */
  public record Leg(int index, String name, PhasesTable.PhaseRow row, int fromWeek, int weeks) {

    /** Its last week. */
    public int lastWeek() {
      return fromWeek + weeks - 1;
    }
  }

  /** The course of one person, at most {@code mostWeeks} long and not past {@code lastDate}. */
  public static Course of(
      Intake intake,
      PersonState state,
      Knowledge knowledge,
      PersonFacts facts,
      int mostWeeks,
      LocalDate lastDate) {
    PhasesTable table = knowledge.tables().phases();
    int average = facts.mainSite().average();
    String name = average <= table.easyAverageMost() ? "easy" : facts.stage(intake.start()).code();
    long days = ChronoUnit.DAYS.between(intake.start(), lastDate) + 1;
    int left = (int) Math.min(Math.min(mostWeeks, table.mostWeeks()), Math.max(0, days / 7));
    List<PhasesTable.Step> steps = table.courses().getOrDefault(name, List.of());
    CourseWeeks weeks = new CourseWeeks(intake.start(), table, Flare.of(state, knowledge));
    return weeks.course(steps, left);
  }

  /** The number of weeks in all. */
  public int weeks() {
    return legs.isEmpty() ? 0 : legs.get(legs.size() - 1).lastWeek();
  }

  /** The last date of the programme. */
  public LocalDate lastDate() {
    return start.plusWeeks(weeks()).minusDays(1);
  }

  /** The last day of the weeks that a flare-up takes; empty when it takes none. */
  public Optional<LocalDate> flaresUntil() {
    return legs.stream()
        .filter(leg -> flare.filter(f -> f.phase().equals(leg.name())).isPresent())
        .map(leg -> dates(leg).get(dates(leg).size() - 1))
        .max(LocalDate::compareTo);
  }

  /** The week of a phase: days of rest hold no routine, if that leaves a day with one. */
  public WeekPlan week(Leg leg, WeekPlan usual) {
    List<LocalDate> dates = dates(leg);
    WeekPlan resting =
        usual.without(day -> flare.filter(f -> f.restsOn(dates.get(day))).isPresent());
    return resting.availableDays() > 0 ? resting : usual;
  }

  /** The dates of a phase. */
  public List<LocalDate> dates(Leg leg) {
    LocalDate first = start.plusWeeks(leg.fromWeek() - 1L);
    return first.datesUntil(first.plusWeeks(leg.weeks())).toList();
  }
}
