package org.backwise.model.intake;

import org.backwise.model.Coded;

/** Sex as the person states it. */
public enum Sex implements Coded {
  FEMALE,
  MALE,
  OTHER,
  NOT_SAID
}
