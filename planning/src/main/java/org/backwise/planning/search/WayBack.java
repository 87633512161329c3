package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Use;
import org.backwise.model.rule.Fact;
import org.backwise.planning.eligibility.Prescription;

/** The steps back to a movement that a clinician allows again: one at a time, phase by phase. */
final class WayBack {

  private static final String NAME = "way-back:";

  private final PhaseTask task;

  private WayBack(PhaseTask task) {
    this.task = task;
  }

  /** {@code task} with one step of each way. */
  static PhaseTask paced(PhaseTask task) {
    return new WayBack(task).paced();
  }

  /** For each way of a paced task, that its step is done so many days a week. */
  static List<Clause> clauses(PhaseTask task, int days) {
    return new WayBack(task)
        .ways().entrySet().stream()
            .map(way -> new Clause(NAME + way.getKey(), indices(way.getValue()), 1, days))
            .toList();
  }

  private PhaseTask paced() {
    BitSet early = new BitSet();
    for (List<Prescription> way : ways().values()) {
      Exercise now = now(way.stream().map(Prescription::exercise).distinct().toList());
      early.or(indices(way.stream().filter(p -> !p.exercise().equals(now)).toList()));
    }
    return early.isEmpty() ? task : task.with(task.eligible().without(early));
  }

  /** By family: what nobody but the clinician asked for. */
  private SortedMap<String, List<Prescription>> ways() {
    SortedMap<String, List<Prescription>> ways = new TreeMap<>();
    for (Prescription p : task.eligibleSomewhere()) {
      if (p.exercise().use() == Use.ON_REQUEST && !task.wished(p) && preferred(p)) {
        ways.computeIfAbsent(p.exercise().family().name(), f -> new ArrayList<>()).add(p);
      }
    }
    return ways;
  }

  private boolean preferred(Prescription p) {
    return task.eligible().preferences().stream()
        .filter(rule -> rule.when() instanceof Fact.Allowed)
        .anyMatch(rule -> task.catalogue().matching(rule.match()).get(p.index()));
  }

  /** The step after that of the phase before, or else the first. */
  private Exercise now(List<Exercise> steps) {
    Comparator<Exercise> byStep = Comparator.comparingInt(e -> e.family().step());
    List<Exercise> way = steps.stream().sorted(byStep).toList();
    int next = 0;
    for (int i = 0; i < way.size(); i++) {
      boolean done = task.before().rungs().containsKey(way.get(i).id());
      next = done ? Math.min(i + 1, way.size() - 1) : next;
    }
    return way.get(next);
  }

  private static BitSet indices(List<Prescription> prescriptions) {
    BitSet indices = new BitSet();
    prescriptions.forEach(p -> indices.set(p.index()));
    return indices;
  }
}
