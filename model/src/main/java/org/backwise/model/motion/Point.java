package org.backwise.model.motion;

/** A point or direction in metres: {@code x} ahead, {@code y} up, {@code z} to the right. */
public record Point(double x, double y, double z) {

  /** The point seen in a mirror that swaps left and right. */
  public Point mirrored() {
    return new Point(x, y, 0 - z);
  }
}
