package org.backwise.commands.figures;

import org.backwise.model.Side;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.View;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see a motion.
 *
 * @param side null for the side it was written for
 * @param view null for the view that shows it best
 */
public record Shown(@Nullable Side side, @Nullable View view) {

  Motion of(Motion motion) {
    Motion turned = view == null ? motion : motion.seen(view);
    return side != null && side.isOpposite(motion.side()) ? turned.mirrored() : turned;
  }
}
