package org.backwise.planning.need;

import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.NeedsTable;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Person;

/**
 * The weekly need of each (group, kind) cell in a phase and its weight.
 *
 * @param need by cell, in the cell's unit; 0: no need
 * @param weight by cell, in thousandths
 * @param urgent by cell: what no phase goes without, if anything can be done for it
 */
public record Needs(long[] need, long[] weight, boolean[] urgent) {

  /** What {@code person} needs in the phase {@code leg}. */
  public static Needs of(Person person, Knowledge knowledge, Course.Leg leg, Stimulus stimulus) {
    NeedsTable table = knowledge.tables().needs();
    GroupWeights weights = GroupWeights.of(person, knowledge, leg);
    long[] need = new long[stimulus.cells()];
    long[] weight = new long[stimulus.cells()];
    table
        .groups()
        .forEach(
            (group, kinds) -> {
              for (Map.Entry<StimulusKind, Integer> entry : kinds.entrySet()) {
                StimulusKind kind = entry.getKey();
                int cell = stimulus.cell(group, kind);
                need[cell] = (long) entry.getValue() * leg.row().needsMilli().get(kind) / 1000;
                weight[cell] = weight(weights.of(group), person, knowledge, group, kind);
              }
            });
    return new Needs(need, weight, urgent(weights, knowledge, stimulus, need, weight));
  }

  /** Of each group that a site names strongly: its weightiest need. */
  private static boolean[] urgent(
      GroupWeights weights, Knowledge knowledge, Stimulus stimulus, long[] need, long[] weight) {
    int from = knowledge.tables().bounds().fewItems().urgentFrom();
    boolean[] urgent = new boolean[need.length];
    for (String group : stimulus.groups()) {
      int best = -1;
      for (StimulusKind kind : StimulusKind.values()) {
        int cell = stimulus.cell(group, kind);
        long worth = need[cell] > 0 ? weight[cell] : 0;
        best = worth > (best < 0 ? 0 : weight[best]) ? cell : best;
      }
      if (best >= 0 && weights.named(group) >= from) {
        urgent[best] = true;
      }
    }
    return urgent;
  }

  private static long weight(
      int named, Person person, Knowledge knowledge, String group, StimulusKind kind) {
    NeedsTable table = knowledge.tables().needs();
    long weight = (long) named * table.kindWeightMilli().get(kind);
    if (person.overuse().groups().contains(group)) {
      weight = weight * table.overusedMilli().get(kind) / 1000;
    }
    boolean opposes =
        knowledge
            .vocabulary()
            .pairOf(group)
            .filter(person.overuse().groups()::contains)
            .isPresent();
    if (opposes && kind == StimulusKind.STRENGTH) {
      weight = weight * table.antagonistMilli() / 1000;
    }
    boolean wished = person.intake().goals().stream().anyMatch(g -> g.group().equals(group));
    return wished ? weight * table.goalMilli() / 1000 : weight;
  }
}
