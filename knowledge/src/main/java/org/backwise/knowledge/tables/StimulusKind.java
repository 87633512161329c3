package org.backwise.knowledge.tables;

import org.backwise.model.Coded;

/** What a muscle group can need; strength in milli-sets, the others in seconds. */
public enum StimulusKind implements Coded {
  STRENGTH,
  STRETCH,
  MOBILITY,
  RELEASE,
  CONTROL
}
