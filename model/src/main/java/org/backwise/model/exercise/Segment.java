package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** A part of the spine. */
public enum Segment implements Coded {
  CERVICAL,
  THORACIC,
  LUMBAR
}
