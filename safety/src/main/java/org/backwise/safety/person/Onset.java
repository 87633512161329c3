package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * When something began.
 *
 * @param undated where the pain spread to, for a spread without a date: as new as the answers,
 *     unless somebody saw it before
 */
public record Onset(LocalDate on, Optional<String> undated) {

  /** What has a date of its own. */
  public static Onset of(LocalDate on) {
    return new Onset(on, Optional.empty());
  }

  /** Whether it was there when somebody saw the pain spread to {@code saw}. */
  public boolean wasSeen(Collection<String> saw) {
    return undated.filter(saw::contains).isPresent();
  }
}
