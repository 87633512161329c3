package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** What carries the body. */
public enum Surface implements Coded {
  FLOOR,
  BED,
  CHAIR,
  STANDING,
  WATER
}
