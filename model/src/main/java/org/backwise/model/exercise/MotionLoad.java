package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** What a spinal movement carries. */
public enum MotionLoad implements Coded {
  NONE,
  BODY,
  ADDED
}
