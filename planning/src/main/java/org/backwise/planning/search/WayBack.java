package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.model.exercise.Use;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.planning.eligibility.Prescription;

/** The steps back to a movement that a clinician allows again: one ladder a family. */
final class WayBack {

  private static final String NAME = "way-back:";

  private final PhaseTask task;

  WayBack(PhaseTask task) {
    this.task = task;
  }

  /** For each ladder, that its highest step of this phase is done so many days a week. */
  List<Clause> clauses(int days) {
    SortedMap<String, List<Prescription>> ladders = new TreeMap<>();
    for (Prescription p : task.eligibleSomewhere()) {
      if (p.exercise().use() == Use.ON_REQUEST && preferred(p)) {
        ladders.computeIfAbsent(p.exercise().family().name(), f -> new ArrayList<>()).add(p);
      }
    }
    return ladders.entrySet().stream()
        .map(ladder -> new Clause(NAME + ladder.getKey(), highest(ladder.getValue()), 1, days))
        .toList();
  }

  private boolean preferred(Prescription p) {
    return task.eligible().preferences().stream()
        .filter(rule -> rule.when() instanceof Fact.Allowed)
        .map(Rule::match)
        .anyMatch(match -> task.catalogue().matching(match).get(p.index()));
  }

  private static BitSet highest(List<Prescription> ladder) {
    Comparator<Prescription> byLevel = Comparator.comparingInt(p -> p.exercise().level());
    int level = ladder.stream().max(byLevel).orElseThrow().exercise().level();
    BitSet steps = new BitSet();
    ladder.stream().filter(p -> p.exercise().level() == level).forEach(p -> steps.set(p.index()));
    return steps;
  }
}
