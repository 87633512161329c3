package org.backwise.model.rule;

import org.backwise.model.Coded;

/** How urgent a danger flag is, gravest first. */
public enum Tier implements Coded {
  /** Emergency now. */
  E,
  /** Same day. */
  S,
  /** Within days to two weeks. */
  U,
  /** Raises suspicion only; never withholds. */
  R;

  @Override
  public String code() {
    return name();
  }

  /** The tier of an answer "unsure": one softer, an emergency as same day. */
  public Tier softer() {
    return this == E ? S : this == S ? U : R;
  }

  /** Whether exercise stops and neither clearance nor time releases it. */
  public boolean stops() {
    return this == E || this == S;
  }
}
