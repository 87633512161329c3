package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * When something began.
 *
 * @param undated where the pain spread to, for a spread without a date: as new as the answers,
 *     unless somebody saw it before
 * @param earliest when it can have begun at the earliest: with the pain that spread
 */
public record Onset(LocalDate on, Optional<String> undated, LocalDate earliest) {

  /** What has a date of its own. */
  public static Onset of(LocalDate on) {
    return new Onset(on, Optional.empty(), on);
  }

  /** When it began, for somebody who saw the pain spread to {@code saw}. */
  public LocalDate on(Collection<String> saw) {
    return undated.filter(saw::contains).isPresent() ? earliest : on;
  }
}
