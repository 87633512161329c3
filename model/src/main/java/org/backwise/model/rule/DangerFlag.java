package org.backwise.model.rule;

import org.backwise.model.evidence.Evidence;

/**
 * One danger question.
 *
 * @param tier the tier of a plain yes, before combinations
 * @param order its place on the page
 * @param beforeSession whether it is asked again before every session
 * @param sided whether an arm or a leg has it, so that the side is asked
 */
public record DangerFlag(
    String id, Tier tier, int order, boolean beforeSession, boolean sided, Evidence evidence) {
  private static final int TENS = 10;

  /** The questions with the same tens belong together. */
  public int group() {
    return order / TENS;
  }
}
