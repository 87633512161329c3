package org.backwise.planning.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.intake.Intake;
import org.backwise.planning.person.PersonFacts;

/** The phases of a programme with their weeks, cut to the weeks that may be given. */
public record Course(LocalDate start, List<Leg> legs) {

  /** One phase: its row in the tables and the programme's weeks it takes, 1-based. */
  public record Leg(int index, String name, PhasesTable.PhaseRow row, int fromWeek, int weeks) {}

  /** The course of one person, at most {@code mostWeeks} long and not past {@code lastDate}. */
  public static Course of(
      Intake intake, Knowledge knowledge, PersonFacts facts, int mostWeeks, LocalDate lastDate) {
    PhasesTable table = knowledge.tables().phases();
    int average = facts.mainSite().average();
    String name = average <= table.easyAverageMost() ? "easy" : facts.stage(intake.start()).code();
    long days = ChronoUnit.DAYS.between(intake.start(), lastDate) + 1;
    int left = (int) Math.min(Math.min(mostWeeks, table.mostWeeks()), Math.max(0, days / 7));
    List<Leg> legs = new ArrayList<>();
    int week = 1;
    for (PhasesTable.Step step : table.courses().getOrDefault(name, List.of())) {
      int weeks = Math.min(step.weeks(), left);
      if (weeks > 0) {
        var row = table.phases().get(step.phase());
        legs.add(new Leg(legs.size(), step.phase(), row, week, weeks));
      }
      week += weeks;
      left -= weeks;
    }
    return new Course(intake.start(), List.copyOf(legs));
  }

  /** The number of weeks in all. */
  public int weeks() {
    return legs.stream().mapToInt(Leg::weeks).sum();
  }

  /** The last date of the programme. */
  public LocalDate lastDate() {
    return start.plusWeeks(weeks()).minusDays(1);
  }

  /** The dates of a phase. */
  public List<LocalDate> dates(Leg leg) {
    LocalDate first = start.plusWeeks(leg.fromWeek() - 1L);
    return first.datesUntil(first.plusWeeks(leg.weeks())).toList();
  }
}
