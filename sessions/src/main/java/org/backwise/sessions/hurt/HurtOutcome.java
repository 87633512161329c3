package org.backwise.sessions.hurt;

import org.backwise.model.Coded;

/** What follows when something hurts, from mild to grave. */
public enum HurtOutcome implements Coded {
  /** This exercise ends and pauses until the next morning is answered; the session may go on. */
  STOP_EXERCISE,
  /** The session ends too. */
  END_SESSION,
  /** Nothing goes on before the danger questions are answered again. */
  LOCK_AND_SCREEN
}
