package org.backwise.server.signin;

import java.util.UUID;

/** Whose data it is. */
public record PersonId(UUID id) {

  /** The person for whom a fresh installation is made. */
  public static final PersonId FIRST = new PersonId(new UUID(0, 1));
}
