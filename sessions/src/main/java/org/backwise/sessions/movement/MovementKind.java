package org.backwise.sessions.movement;

import org.backwise.model.Coded;

/** What is noticed. */
public enum MovementKind implements Coded {
  /** Lying around harms more than it helps (R42), and a little on most days is asked for (R5). */
  TOO_LITTLE,
  /** No more than was prescribed (R4); too much harms (R47). */
  TOO_MUCH
}
