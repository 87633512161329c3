package org.backwise.model.motion;

import org.jspecify.annotations.Nullable;

/**
 * An arrow in the picture.
 *
 * @param of the part that moves or presses
 * @param towards direction of a press; null for a movement, which shows itself
 */
public record Arrow(Spot of, ArrowKind kind, @Nullable Point towards) {

  /** The same arrow on the other side. */
  public Arrow mirrored() {
    return new Arrow(of.mirrored(), kind, towards == null ? null : towards.mirrored());
  }
}
