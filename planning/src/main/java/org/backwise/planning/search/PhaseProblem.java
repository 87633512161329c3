package org.backwise.planning.search;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.need.Needs;
import org.backwise.planning.need.Stimulus;

/**
 * One phase to fill, given the phase before.
 *
 * @param clauses what the shape rules ask, in the order in which they are served
 * @param volumeCap by cell: the most strength volume of the first week (H11)
 * @param pairs cells of the strength of opposing groups
 * @param distinctMost H8's number of different work and stretch items
 * @param itemsMost work and stretch items a routine
 * @param tired bits of the groups that rest on the first day (H6)
 */
public record PhaseProblem(
    Knowledge knowledge,
    Stimulus stimulus,
    WeekPlan plan,
    List<Slot> slots,
    Needs needs,
    List<Clause> clauses,
    long[] volumeCap,
    int[][] pairs,
    int distinctMost,
    int itemsMost,
    int supineSecondsMost,
    long tired) {

  ObjectiveTable objective() {
    return knowledge.tables().objective();
  }
}
