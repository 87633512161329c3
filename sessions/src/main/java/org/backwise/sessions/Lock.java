package org.backwise.sessions;

import java.util.List;
import org.backwise.model.programme.Withheld;
import org.backwise.sessions.SessionKnowledge.OutcomeWords;

/**
 * Something in a diary after which nothing goes on before the danger questions are answered again.
 *
 * @param cause that-hurts, a clue, flare-up or long-away
 */
public record Lock(String cause, OutcomeWords words) {

  static final String HURT = "that-hurts";
  static final String FLARE_UP = "flare-up";
  static final String LONG_AWAY = "long-away";

  /** Whether something hurt in a way that locks. */
  public boolean hurt() {
    return cause.equals(HURT);
  }

  /** What is said of it to somebody who asks what to do. */
  public Withheld withheld() {
    return new Withheld(
        List.of("needs-screening"), List.of(cause), words.title(), List.of(words.text()));
  }
}
