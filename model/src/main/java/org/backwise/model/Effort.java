package org.backwise.model;

/** How hard an exercise feels to somebody whom its level suits. */
public enum Effort implements Coded {
  GENTLE,
  MODERATE,
  HARD
}
