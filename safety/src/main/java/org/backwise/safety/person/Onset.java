package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.SeenSpread;

/**
 * When something began.
 *
 * @param undated a spread of the pain without a date: as new as the answers, unless somebody saw it
 *     before
 * @param earliest when it can have begun at the earliest: with the pain that spread
 */
public record Onset(LocalDate on, Optional<PainSite.Spread> undated, LocalDate earliest) {

  /** What has a date of its own. */
  public static Onset of(LocalDate on) {
    return new Onset(on, Optional.empty(), on);
  }

  /** When it began, for somebody who saw the pain spread to {@code saw}. */
  public LocalDate on(Collection<SeenSpread> saw) {
    return undated.filter(spread -> saw.stream().anyMatch(seen -> seen.is(spread))).isPresent()
        ? earliest
        : on;
  }
}
