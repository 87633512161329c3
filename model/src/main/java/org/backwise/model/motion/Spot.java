package org.backwise.model.motion;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;

/** A landmark with its side, for example {@code right-knee}; the side is CENTRE on the mid line. */
public record Spot(Landmark landmark, Side side) {

  public Spot {
    if (landmark.sided() != (side == Side.LEFT || side == Side.RIGHT)) {
      throw new IllegalArgumentException(landmark + " " + side + ". Maybe the side is wrong.");
    }
  }

  /** The word used in files. */
  public String code() {
    return landmark.sided() ? side.code() + "-" + landmark.code() : landmark.code();
  }

  /** The same place on the other side. */
  public Spot mirrored() {
    return new Spot(landmark, Motion.otherSide(side));
  }

  /** Every spot there is. */
  public static List<Spot> all() {
    List<Spot> spots = new ArrayList<>();
    for (Landmark landmark : Landmark.values()) {
      if (landmark.sided()) {
        spots.add(new Spot(landmark, Side.LEFT));
        spots.add(new Spot(landmark, Side.RIGHT));
      } else {
        spots.add(new Spot(landmark, Side.CENTRE));
      }
    }
    return List.copyOf(spots);
  }
}
