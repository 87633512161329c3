package org.backwise.commands.review;

import org.backwise.model.Coded;

/** What the rules make of an exercise; the gravest first. */
enum Mark implements Coded {
  /** No dose of it is given to anybody with the condition. */
  FORBIDDEN,
  /** Some doses, roles or routines are left out, or some people with the condition do without. */
  LIMITED,
  /** Others are chosen first. */
  SECOND_CHOICE,
  /** It is chosen first. */
  PREFERRED,
  /** No rule speaks of it. */
  PLAIN
}
