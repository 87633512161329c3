package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** A direction of spinal movement. */
public enum SpineMotion implements Coded {
  FLEXION,
  EXTENSION,
  SIDE_BEND,
  ROTATION
}
