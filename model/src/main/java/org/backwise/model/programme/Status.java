package org.backwise.model.programme;

import org.backwise.model.Coded;

/** Whether a programme may be done, or only shown to a clinician. */
public enum Status implements Coded {
  APPROVED,
  PROPOSAL
}
