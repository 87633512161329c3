package org.backwise.sessions.plan;

import java.time.LocalDate;

/** A day beside its plan. */
public record PlanDay(LocalDate date, PlanDayKind kind) {

  /** Whether it was as the plan has it. */
  public boolean kept() {
    return switch (kind) {
      case ALL, PART, OWN, EASY, REST -> true;
      case OPEN, COMING, BEFORE -> false;
    };
  }

  /** Whether it counts at all: it lies behind, or is done. */
  public boolean counts() {
    return kind != PlanDayKind.COMING && kind != PlanDayKind.BEFORE;
  }
}
