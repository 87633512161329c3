package org.backwise.model.intake;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.Side;
import org.jspecify.annotations.Nullable;

/** Where it hurts and how much, 0-10. */
public record PainSite(
    String site,
    @Nullable Side side,
    LocalDate startedOn,
    int worst,
    int average,
    int now,
    List<Spread> spreads) {

  public PainSite {
    spreads = List.copyOf(spreads);
  }

  /** Where the pain spreads to; {@code since} null: since the answers were given. */
  public record Spread(String to, @Nullable Side side, @Nullable LocalDate since) {}
}
