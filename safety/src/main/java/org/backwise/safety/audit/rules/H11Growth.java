package org.backwise.safety.audit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.Side;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.state.DoneItem;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.WeekCase;
import org.backwise.safety.prescription.Prescription;

/** Work grows slowly from one week to the next. */
public final class H11Growth implements AuditRule {

  @Override
  public String id() {
    return "H11";
  }

  @Override
  public String sentence() {
    return "A group's strength volume grows by a fifth or by one smallest step at most; walking likewise.";
  }

  private static final int DAYS = 7;
  private static final long MILLI = 1000;

  @Override
  public void check(Case c, Findings findings) {
    Map<String, Long> before =
        volumes(c, c.weekBefore().map(H11Growth::planned).orElseGet(() -> doneLately(c)));
    for (WeekCase week : c.weeks()) {
      Map<String, Long> now = volumes(c, planned(week));
      Map<String, Long> steps = SmallestStep.of(c, week);
      for (Map.Entry<String, Long> group : now.entrySet()) {
        long step = steps.getOrDefault(group.getKey(), 0L);
        long most = most(c, before.getOrDefault(group.getKey(), 0L), step);
        if (group.getValue() > most) {
          String values = group.getValue() + " milli-sets, at most " + most;
          findings.add(week.place(), group.getKey() + " " + values);
        }
      }
      before = now;
    }
    AerobicGrowth.check(c, findings);
  }

  private static Stream<Prescription> planned(WeekCase week) {
    return week.sessions().stream().flatMap(session -> session.done().stream());
  }

  private static long most(Case c, long before, long step) {
    BoundsTable bounds = c.tables().bounds();
    long grown = before * bounds.growthFactorMilli() / MILLI;
    return Math.max(Math.max(grown, before + step), bounds.startVolumeMilli());
  }

  private static Map<String, Long> volumes(Case c, Stream<Prescription> done) {
    Map<String, Long> volumes = new TreeMap<>();
    done.forEach(
        p ->
            groups(p)
                .forEach(
                    group ->
                        volumes.merge(
                            group, c.stimulus().of(p, group, StimulusKind.STRENGTH), Long::sum)));
    return volumes;
  }

  private static List<String> groups(Prescription p) {
    return p.exercise().muscles().stream().map(MuscleWork::group).distinct().toList();
  }

  /** What was done in the seven days before the start; an exercise that is not known counts not. */
  private static Stream<Prescription> doneLately(Case c) {
    LocalDate start = c.programme().start();
    return c.state().done().stream()
        .filter(done -> done.date().isBefore(start))
        .filter(done -> !done.date().isBefore(start.minusDays(DAYS)))
        .flatMap(done -> prescription(c, done));
  }

  private static Stream<Prescription> prescription(Case c, DoneItem done) {
    return c.grounds().exercises().find(done.exercise()).stream()
        .map(
            exercise ->
                new Prescription(
                    exercise, done.dose(), RoutineRole.WORK, Side.BOTH, done.routine()));
  }
}
