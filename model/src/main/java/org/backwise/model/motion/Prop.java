package org.backwise.model.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something one uses.
 *
 * @param at where its middle stands on its ground; null when it goes along with the body
 * @param turn degrees it is turned about the upright, to the right
 * @param along the spots it runs along or lies at, for a towel, band, stick or pillow
 * @param in the poses that have it there, for what is put elsewhere on the way; empty for all
 */
public record Prop(
    PropKind kind, @Nullable Point at, double turn, List<Spot> along, List<String> in) {

  public Prop {
    along = List.copyOf(along);
    in = List.copyOf(in);
  }

  /** Whether it is there in that pose. */
  public boolean isIn(Pose pose) {
    return in.isEmpty() || in.contains(pose.name());
  }

  /** The same thing on the other side. */
  public Prop mirrored() {
    Point place = at == null ? null : at.mirrored();
    return new Prop(kind, place, 0 - turn, along.stream().map(Spot::mirrored).toList(), in);
  }
}
