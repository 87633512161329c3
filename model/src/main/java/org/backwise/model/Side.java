package org.backwise.model;

/** A side of the body. */
public enum Side implements Coded {
  LEFT,
  RIGHT,
  BOTH,
  CENTRE;

  /** Whether one is left and the other right. */
  public boolean isOpposite(Side that) {
    return (this == LEFT && that == RIGHT) || (this == RIGHT && that == LEFT);
  }
}
