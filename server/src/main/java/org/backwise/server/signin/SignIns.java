package org.backwise.server.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.backwise.storage.TokenHashes;

/** Who is signed in: by tokens that live in a cookie, and as hashes in the database. */
public final class SignIns {
  /** How long a sign-in lasts. */
  public static final Duration LIFE = Duration.ofDays(30);

  private final KeptTokens tokens;

  public SignIns(TokenHashes hashes, Clock clock) {
    this.tokens = new KeptTokens(hashes, "sign-in", LIFE, clock);
  }

  /** A new sign-in; each has a token of its own. */
  String begin(PersonId person) {
    return tokens.issue(person);
  }

  /** Who holds {@code token}. */
  public Optional<PersonId> who(String token) {
    return tokens.find(token);
  }

  void end(String token) {
    tokens.end(token);
  }
}
