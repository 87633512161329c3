package org.backwise.model.intake;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * Where it hurts and how much, 0-10.
 *
 * @param worseWith what makes it worse here, beside what the pain names for all places
 */
public record PainSite(
    String site,
    @Nullable Side side,
    LocalDate startedOn,
    int worst,
    int average,
    int now,
    List<Spread> spreads,
    List<String> worseWith) {

  public PainSite {
    spreads = List.copyOf(spreads);
    worseWith = List.copyOf(worseWith);
  }

  /** A place of which nobody said what makes it worse there. */
  public PainSite(
      String site,
      @Nullable Side side,
      LocalDate startedOn,
      int worst,
      int average,
      int now,
      List<Spread> spreads) {
    this(site, side, startedOn, worst, average, now, spreads, List.of());
  }

  /** Where the pain spreads to; {@code since} null: since the answers were given. */
  public record Spread(String to, @Nullable Side side, @Nullable LocalDate since) {}
}
