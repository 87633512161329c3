package org.backwise.server.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.backwise.storage.TokenHashes;

/**
 * One-time sign-in links. It needs the database alone, so that a command can make a link for an
 * application that is already running.
 */
public final class LinkIssuer {
  /** How long a link can be used. */
  public static final Duration LIFE = Duration.ofMinutes(30);

  private final KeptTokens links;

  public LinkIssuer(TokenHashes hashes, Clock clock) {
    this.links = new KeptTokens(hashes, "link", LIFE, clock);
  }

  /** A new link for {@code person} at the application that answers at {@code address}. */
  public String link(String address, PersonId person) {
    return address + "/sign-in?token=" + links.issue(person);
  }

  /** Whom {@code token} signs in; it works once. */
  public Optional<PersonId> redeem(String token) {
    return links.take(token);
  }
}
