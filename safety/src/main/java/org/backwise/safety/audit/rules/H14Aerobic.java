package org.backwise.safety.audit.rules;

import java.util.Objects;
import java.util.Optional;
import org.backwise.knowledge.tables.AerobicTable;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Impact;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.RuleEffect;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.prescription.Prescription;
import org.backwise.safety.prescription.RulesInForce;
import org.backwise.safety.prescription.Traits;

/** Aerobic work is low in impact and within its ceilings. */
public final class H14Aerobic implements AuditRule {

  @Override
  public String id() {
    return "H14";
  }

  @Override
  public String sentence() {
    return "Aerobic work is eligible, low in impact, and within the minutes of the day and the week.";
  }

  @Override
  public void check(Case c, Findings findings) {
    for (AerobicWeek week : c.programme().aerobic()) {
      if (week.week() < c.fromWeek()) {
        continue;
      }
      String place = "aerobic week " + week.week();
      Optional<Exercise> exercise = c.grounds().exercises().find(week.exercise());
      Optional<PhaseCase> phase =
          c.phases().stream()
              .filter(p -> p.phase().fromWeek() <= week.week())
              .filter(p -> week.week() <= p.phase().lastWeek())
              .findFirst();
      if (exercise.isEmpty() || phase.isEmpty()) {
        findings.add(place, "exercise (" + week.exercise() + ") or its week is unknown");
      } else {
        eligible(c, exercise.get(), phase.get(), place, findings);
        limited(c, week, exercise.get(), phase.get(), findings);
      }
      minutes(c, week, place, findings);
    }
  }

  private static void eligible(
      Case c, Exercise exercise, PhaseCase phase, String place, Findings findings) {
    c.eligibility()
        .bars(prescription(exercise), phase.span(), phase.row())
        .forEach(bar -> findings.add(place, bar.toString()));
    if (exercise.impact() == Impact.HIGH) {
      findings.add(place, exercise.id() + " is of high impact");
    }
    if (!c.tables().aerobic().choices().contains(exercise.id())) {
      findings.add(place, exercise.id() + " is not one of " + c.tables().aerobic().choices());
    }
  }

  /** It stands outside the routines; the morning's rules do not concern it. */
  private static Prescription prescription(Exercise exercise) {
    RoutineRole role = exercise.roles().isEmpty() ? RoutineRole.WORK : exercise.roles().get(0);
    return new Prescription(
        exercise, exercise.doses().get(0).dose(), role, Side.CENTRE, RoutineKind.MAIN_A);
  }

  private static void limited(
      Case c, AerobicWeek week, Exercise exercise, PhaseCase phase, Findings findings) {
    for (RulesInForce.Held held : c.eligibility().inForce().during(phase.span())) {
      if (held.rule().effect() instanceof RuleEffect.Limit limit
          && limit.what().equals("aerobic-minutes")
          && Traits.has(prescription(exercise), held.rule().match())
          && week.minutesPerDay() > limit.most()) {
        String values = week.minutesPerDay() + " minutes a day, at most " + limit.most();
        findings.add("aerobic week " + week.week(), held.rule().id() + ": " + values);
      }
    }
  }

  private static void minutes(Case c, AerobicWeek week, String place, Findings findings) {
    AerobicTable table = c.tables().aerobic();
    String level = Objects.requireNonNullElse(c.intake().activity().level(), "low");
    int most = table.weekMinutesMost().getOrDefault(level, 0);
    if (week.minutesPerDay() < table.minutesPerDayLeast()
        || week.minutesPerDay() > longestDay(c, table, level)) {
      findings.add(place, week.minutesPerDay() + " minutes a day");
    }
    if (week.daysPerWeek() < 1 || week.daysPerWeek() > table.daysMost()) {
      findings.add(place, week.daysPerWeek() + " days, at most " + table.daysMost());
    }
    if (week.minutes() > most) {
      findings.add(place, week.minutes() + " minutes, at most " + most);
    }
  }

  /** The table's minutes for the level, or those that the person walks now. */
  private static int longestDay(Case c, AerobicTable table, String level) {
    int usual = table.minutesPerDayMost().getOrDefault(level, 0);
    int walked = Objects.requireNonNullElse(c.intake().activity().walkMinutes(), 0);
    return walked > usual ? Math.max(usual, Math.min(walked, table.minutesPerDayOwnMost())) : usual;
  }
}
