package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** How hard the body meets the ground. */
public enum Impact implements Coded {
  NONE,
  LOW,
  HIGH
}
