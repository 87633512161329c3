package org.backwise.model.motion;

import org.backwise.model.Coded;

/** What an arrow tells. */
public enum ArrowKind implements Coded {
  /** The way of a part. */
  MOVE(false),
  /** The way of a part and back. */
  SWAY(false),
  /** Round an axis, as a head turns, tilts or nods. */
  TURN(false),
  /** The round that a part goes in one repetition. */
  CIRCLE(false),
  /** Onto the body. */
  PRESS(true),
  /** Away from it. */
  GO(true),
  /** A part and a hand against each other, without a movement. */
  AGAINST(true),
  /** Flesh that rises and sinks with the breath. */
  BREATHE(true);

  private final boolean directed;

  ArrowKind(boolean directed) {
    this.directed = directed;
  }

  /** Whether its direction has to be said. */
  public boolean directed() {
    return directed;
  }
}
