package org.backwise.figure.kinematics;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.motion.Bone;

/**
 * The flesh of a bone.
 *
 * @param joined volumes whose common hull is flesh; each list is one hull
 */
public record Part(Bone bone, Side side, List<List<Volume>> joined) {

  public Part {
    joined = List.copyOf(joined);
  }

  /** How far it reaches along {@code direction}, which has length one. */
  public double reach(Vec direction) {
    return joined.stream()
        .flatMap(List::stream)
        .mapToDouble(v -> v.reach(direction))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
