package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.planning.need.Needs;
import org.backwise.planning.need.Stimulus;

/** Pairs of opposing groups that both need strength: the objective keeps them in balance. */
final class Opposites {

  private final Knowledge knowledge;
  private final Stimulus stimulus;
  private final Needs needs;

  private Opposites(Knowledge knowledge, Stimulus stimulus, Needs needs) {
    this.knowledge = knowledge;
    this.stimulus = stimulus;
    this.needs = needs;
  }

  /** The strength cells of each pair. */
  static int[][] of(Knowledge knowledge, Stimulus stimulus, Needs needs) {
    return new Opposites(knowledge, stimulus, needs).pairs();
  }

  private int[][] pairs() {
    List<int[]> pairs = new ArrayList<>();
    for (String group : stimulus.groups()) {
      knowledge
          .vocabulary()
          .pairOf(group)
          .filter(partner -> group.compareTo(partner) < 0)
          .filter(partner -> needed(group) && needed(partner))
          .ifPresent(partner -> pairs.add(new int[] {cell(group), cell(partner)}));
    }
    return pairs.toArray(new int[0][]);
  }

  private boolean needed(String group) {
    return needs.need()[cell(group)] > 0;
  }

  private int cell(String group) {
    return stimulus.cell(group, StimulusKind.STRENGTH);
  }
}
