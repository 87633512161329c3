package org.backwise.model.intake;

import org.backwise.model.Side;
import org.jspecify.annotations.Nullable;

/** Where a clinician saw the pain spread to, and on which side. */
public record SeenSpread(String to, @Nullable Side side) {

  /** A spread of which no side was told. */
  public SeenSpread(String to) {
    this(to, null);
  }

  /** Whether it is {@code spread}: one that was seen on the left tells nothing of the right. */
  public boolean is(PainSite.Spread spread) {
    return to.equals(spread.to()) && (side == Side.BOTH || side == spread.side());
  }
}
