package org.backwise.model.motion;

import org.backwise.model.Coded;

/** What a muscle region does, each with its own hatching beside its colour. */
public enum TintKind implements Coded {
  WORKED,
  STRETCHED,
  EASED
}
