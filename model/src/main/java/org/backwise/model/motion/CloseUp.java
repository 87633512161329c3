package org.backwise.model.motion;

/**
 * A picture of a part of the body, for small movements.
 *
 * @param of its middle, as it is in the first pose
 * @param metres how far one sees up and down from there
 */
public record CloseUp(Spot of, double metres) {

  /** The same on the other side. */
  public CloseUp mirrored() {
    return new CloseUp(of.mirrored(), metres);
  }
}
