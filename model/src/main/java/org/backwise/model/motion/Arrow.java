package org.backwise.model.motion;

import org.jspecify.annotations.Nullable;

/**
 * An arrow in the picture.
 *
 * @param of the part that moves or presses
 * @param towards direction of a press or a breath, or the axis of a circle that is gone both ways;
 *     null for a movement, which shows itself
 * @param in the only pose whose picture shows it; null for every picture but the start
 */
public record Arrow(Spot of, ArrowKind kind, @Nullable Point towards, @Nullable String in) {

  /** The same arrow on the other side. */
  public Arrow mirrored() {
    return new Arrow(of.mirrored(), kind, towards == null ? null : towards.mirrored(), in);
  }
}
