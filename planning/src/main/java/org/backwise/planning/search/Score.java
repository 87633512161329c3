package org.backwise.planning.search;

/**
 * How good a selection is: days missing under the shape rules first, then the objective.
 *
 * @param missing days that clauses miss, together
 */
public record Score(int missing, long value) {

  boolean betterThan(Score other) {
    return missing < other.missing || missing == other.missing && value > other.value;
  }
}
