package org.backwise.documents;

import org.backwise.model.exercise.SpinalMotion;

/** Writes a motion of the spine. */
public final class MotionDocument {

  private MotionDocument() {}

  /** All its fields. */
  public static Tree tree(SpinalMotion motion) {
    return new Tree()
        .put("segment", motion.segment())
        .put("motion", motion.motion())
        .put("range", motion.range())
        .put("load", motion.load())
        .put("sustained", motion.sustained());
  }
}
