package org.backwise.server.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.backwise.storage.TokenHashes;

/** Tokens for one purpose, kept as hashes: nothing in the database opens a door. */
final class KeptTokens {
  private final TokenHashes hashes;
  private final String purpose;
  private final Duration life;
  private final Clock clock;

  KeptTokens(TokenHashes hashes, String purpose, Duration life, Clock clock) {
    this.hashes = hashes;
    this.purpose = purpose;
    this.life = life;
    this.clock = clock;
  }

  /** A new token for {@code person}; what has ended is swept away. */
  String issue(PersonId person) {
    Instant now = clock.instant();
    hashes.sweep(now);
    String token = Tokens.next();
    if (!hashes.keep(person.id(), purpose, Tokens.hash(token), now.plus(life))) {
      throw new IllegalStateException(
          "token for person (%s) was not kept. Maybe there is no such person."
              .formatted(person.id()));
    }
    return token;
  }

  /** Whose {@code token} is, if it is known and has not ended. */
  Optional<PersonId> find(String token) {
    return hashes.find(purpose, Tokens.hash(token), clock.instant()).map(PersonId::new);
  }

  /** The same, once: of many who ask at the same time one gets an answer. */
  Optional<PersonId> take(String token) {
    return hashes.take(purpose, Tokens.hash(token), clock.instant()).map(PersonId::new);
  }

  void end(String token) {
    hashes.end(purpose, Tokens.hash(token));
  }
}
