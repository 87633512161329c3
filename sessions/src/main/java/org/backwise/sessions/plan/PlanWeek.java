package org.backwise.sessions.plan;

import java.time.LocalDate;
import java.util.List;

/** A week from Monday on, beside its plan. */
public record PlanWeek(LocalDate from, List<PlanDay> days) {

  private static final int WHOLE = 1000;

  public PlanWeek {
    days = List.copyOf(days);
  }

  /** Days that were as the plan has it; rest days are among them. */
  public int kept() {
    return (int) days.stream().filter(PlanDay::kept).count();
  }

  /** Days that count so far. */
  public int counted() {
    return (int) days.stream().filter(PlanDay::counts).count();
  }

  /** Whether this share of the planned days was kept; a week of rest and easy days always is. */
  public boolean onPlan(int shareMilli) {
    long done = days.stream().filter(PlanWeek::done).count();
    long open = days.stream().filter(day -> day.kind() == PlanDayKind.OPEN).count();
    return counted() > 0 && done * WHOLE >= (done + open) * shareMilli;
  }

  private static boolean done(PlanDay day) {
    return day.kind() == PlanDayKind.ALL || day.kind() == PlanDayKind.PART;
  }

  /** Whether its last day lies behind, so that it can be told how the week went. */
  public boolean over() {
    return days.stream().noneMatch(day -> day.kind() == PlanDayKind.COMING);
  }
}
