package org.backwise.safety.audit.rules;

import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.audit.WeekCase;

/** Whether a step of the yielding table is about a clause that a person's phase has. */
final class Applies {

  private final Case c;

  Applies(Case c) {
    this.c = c;
  }

  boolean to(String step, PhaseCase phase) {
    return switch (step) {
      case "second-stretch" -> c.persistent() && !without("stretch", phase) && twoADay(phase);
      case "release-once" -> served(phase) > 0 && !without("release", phase) && severalDays();
      case "release-first" -> served(phase) > 1 && !without("release", phase);
      case "release-off" -> served(phase) > 0 && !without("release", phase);
      case "stretch-30" -> !without("stretch", phase);
      case "stretch-days-3" -> !without("stretch", phase) && oftenStretched();
      case "core-once" -> !without("core", phase) && severalDays();
      case "source-once" -> !without("source", phase) && severalDays();
      default -> false;
    };
  }

  private int served(PhaseCase phase) {
    return c.overused().served(phase.index()).size();
  }

  /** With one day a week there is nothing to bring down to once. */
  private boolean severalDays() {
    return c.intake().availability().daysPerWeek() >= c.tables().bounds().twiceAWeek();
  }

  /** Whether more dates than the relaxed number are asked for at all. */
  private boolean oftenStretched() {
    int available = c.intake().availability().daysPerWeek();
    int most = c.persistent() ? available : c.tables().bounds().stretchDays();
    return Math.min(available, most) > c.tables().bounds().stretchDaysRelaxed();
  }

  private boolean without(String clause, PhaseCase phase) {
    return c.relaxed().has(clause + "-none", phase);
  }

  private boolean twoADay(PhaseCase phase) {
    return c.weeks().stream()
        .filter(week -> week.phase().index() == phase.index())
        .anyMatch(Applies::twoOnADate);
  }

  private static boolean twoOnADate(WeekCase week) {
    return week.dates().stream().anyMatch(date -> week.on(date).size() >= 2);
  }
}
