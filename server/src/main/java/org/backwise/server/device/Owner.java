package org.backwise.server.device;

import org.backwise.server.signin.PersonId;
import org.backwise.server.signin.Tokens;

/** A word by which a device tells people apart; it tells nothing about them. */
public final class Owner {
  private static final int DIGITS = 16;

  private Owner() {}

  /** The word for {@code person}. */
  public static String of(PersonId person) {
    return Tokens.hash("device:" + person.id()).substring(0, DIGITS);
  }
}
