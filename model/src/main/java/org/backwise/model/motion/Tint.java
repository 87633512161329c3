package org.backwise.model.motion;

import org.backwise.model.Side;

/**
 * A muscle region to point out.
 *
 * @param group a muscle group of the vocabulary
 * @param side LEFT, RIGHT or BOTH
 */
public record Tint(String group, TintKind kind, Side side) {

  /** The same region on the other side. */
  public Tint mirrored() {
    return new Tint(group, kind, Motion.otherSide(side));
  }
}
