package org.backwise.model.motion;

/** Where a hand or foot goes. */
public sealed interface Target {

  /** The same target on the other side. */
  Target mirrored();

  /** A place on one's own body. */
  record OnBody(Spot spot) implements Target {
    @Override
    public Target mirrored() {
      return new OnBody(spot.mirrored());
    }
  }

  /** A fixed place in the scene. */
  record At(Point point) implements Target {
    @Override
    public Target mirrored() {
      return new At(point.mirrored());
    }
  }
}
