package org.backwise.server.signin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.backwise.server.data.DataFolder;

/**
 * One-time sign-in links. It works on the data folder alone, so that a command can make a link for
 * an application that is already running.
 */
public final class LinkIssuer {
  /** How long a link can be used. */
  public static final Duration LIFE = Duration.ofMinutes(30);

  private final KeptTokens links;

  public LinkIssuer(DataFolder data, Clock clock) {
    this.links = new KeptTokens(data.inside("links"), LIFE, clock);
  }

  /** An issuer for the data folder at {@code data}. */
  public static LinkIssuer at(Path data, Clock clock) {
    return new LinkIssuer(DataFolder.open(data), clock);
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
