package org.backwise.model;

/** A side of the body. */
public enum Side implements Coded {
  LEFT,
  RIGHT,
  BOTH,
  CENTRE
}
