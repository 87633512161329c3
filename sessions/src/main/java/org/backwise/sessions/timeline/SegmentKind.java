package org.backwise.sessions.timeline;

import org.backwise.model.Coded;

/** What happens in a segment of a timeline. */
public enum SegmentKind implements Coded {
  /** Before the clock runs: it lasts until the person is ready (R18). */
  PREPARE,
  /** Getting into place for an exercise. */
  GET_READY,
  MOVE_OUT,
  HOLD,
  MOVE_BACK,
  REST,
  SWITCH_SIDES,
  /** After the last second. */
  FINISH
}
