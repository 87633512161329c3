package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.knowledge.tables.RelaxationsTable;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Clauses;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.audit.Pool;
import org.backwise.safety.audit.WeekCase;
import org.backwise.safety.prescription.Prescription;

/** The causes of relaxations, worked out again. */
final class Causes {

  private final Case c;
  private final BoundsTable bounds;
  private final Clauses clauses;
  private final Pool pool;

  Causes(Case c) {
    this.c = c;
    this.bounds = c.tables().bounds();
    this.clauses = new Clauses(c);
    this.pool = new Pool(c);
  }

  boolean hold(RelaxationsTable.Step step, Cause cause, PhaseCase phase) {
    return switch (cause) {
      case TIME -> c.minutes() < step.minutesBelow();
      case DAYS -> c.intake().availability().daysPerWeek() < dates(step.rule());
      case REGIONS -> c.targets().regionsHurt() >= bounds.fewItems().regionsForExtra();
      case NONE_ELIGIBLE -> noneServes(step.id(), phase);
      case CLINICIAN -> !c.intake().clearance().limits().isEmpty() && noneServes(step.id(), phase);
    };
  }

  private int dates(String rule) {
    return rule.equals("H7") ? bounds.stretchDays() : bounds.twiceAWeek();
  }

  private boolean noneServes(String step, PhaseCase phase) {
    return switch (step) {
      case "second-stretch" -> secondStretchLacks(phase);
      case "release-once", "release-first", "release-none" -> releaseLacks(phase);
      case "stretch-30" -> pool.lacks(phase, this::stretchesLong);
      case "core-once", "core-none" -> pool.lacks(phase, clauses::core);
      case "source-once", "source-none" -> pool.lacks(phase, clauses::source);
      case "stretch-days-3", "stretch-none" -> pool.lacks(phase, clauses::stretches);
      case "gluteal-none" -> pool.lacks(phase, clauses::daily);
      default -> false;
    };
  }

  private boolean stretchesLong(Prescription p) {
    int total = p.dose().sets() * p.dose().reps() * p.dose().holdSeconds();
    return clauses.stretches(p) && total >= bounds.stretchDayLeast();
  }

  /** One served group lacks a release, or its partner an opposing item. */
  private boolean releaseLacks(PhaseCase phase) {
    return c.overused().served(phase.index()).stream()
        .anyMatch(
            group -> {
              Predicate<Prescription> release = clauses.releases(group);
              boolean partnerLacks =
                  c.grounds()
                      .vocabulary()
                      .pairOf(group)
                      .map(pair -> pool.lacks(phase, clauses.opposesWith(pair)))
                      .orElse(false);
              return partnerLacks || pool.lacks(phase, release);
            });
  }

  /** On some date fewer than two of the day's routines could hold a stretch. */
  private boolean secondStretchLacks(PhaseCase phase) {
    Map<RoutineKind, Boolean> can = new TreeMap<>();
    for (RoutineKind kind : Pool.kinds(phase)) {
      can.put(kind, !pool.lacks(phase, List.of(kind), clauses::stretches));
    }
    return c.weeks().stream()
        .filter(week -> week.phase().index() == phase.index())
        .anyMatch(week -> fewerThanTwo(week, can));
  }

  private static boolean fewerThanTwo(WeekCase week, Map<RoutineKind, Boolean> can) {
    return week.dates().stream()
        .map(week::on)
        .filter(sessions -> sessions.size() >= 2)
        .anyMatch(
            sessions ->
                sessions.stream().filter(s -> can.getOrDefault(s.list().kind(), false)).count()
                    < 2);
  }
}
