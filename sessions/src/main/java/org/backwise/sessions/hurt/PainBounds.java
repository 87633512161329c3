package org.backwise.sessions.hurt;

import org.backwise.reading.Fields;

/**
 * Bounds of pain in a row of a table. One that the file leaves out always holds.
 *
 * @param riseFrom pain less that at the day's start is at least this
 * @param overUsualFrom pain less the usual is at least this
 */
public record PainBounds(
    int riseFrom, int levelFrom, int usualFrom, int usualUnder, int overUsualFrom) {

  private static final int WORST_PAIN = 10;
  private static final int ALWAYS_FROM = -WORST_PAIN;
  private static final int ALWAYS_UNDER = WORST_PAIN + 1;

  /** Bounds that always hold. */
  public static final PainBounds NONE =
      new PainBounds(ALWAYS_FROM, 0, 0, ALWAYS_UNDER, ALWAYS_FROM);

  /** Reads those of a row. */
  public static PainBounds read(Fields when) {
    return new PainBounds(
        when.integerOr("riseFrom", ALWAYS_FROM, ALWAYS_FROM, WORST_PAIN),
        when.integerOr("levelFrom", 0, 0, WORST_PAIN),
        when.integerOr("usualFrom", 0, 0, WORST_PAIN),
        when.integerOr("usualUnder", ALWAYS_UNDER, 0, ALWAYS_UNDER),
        when.integerOr("overUsualFrom", ALWAYS_FROM, ALWAYS_FROM, WORST_PAIN));
  }

  /** Whether pain of {@code level} is within them. */
  public boolean hold(int start, int level, int usual) {
    return level - start >= riseFrom
        && level >= levelFrom
        && usual >= usualFrom
        && usual < usualUnder
        && level - usual >= overUsualFrom;
  }
}
