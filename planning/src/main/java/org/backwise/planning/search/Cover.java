package org.backwise.planning.search;

/**
 * Whether a routine has room for clauses at all: each item's seconds and its place are shared out
 * among the clauses that it serves, and no choice of items takes less than the least shares.
 */
final class Cover {

  /** Shares are whole for up to ten clauses; beyond, too small at most. */
  private static final int WHOLE = 2520;

  private final long asked;
  private long seconds;
  private long places;

  /** Room in {@code body} for the clauses {@code asked}. */
  Cover(Body body, long asked) {
    this.asked = asked;
    this.seconds = (long) body.secondsLeft() * WHOLE;
    this.places = (long) body.placesLeft() * WHOLE;
  }

  /** Whether there is room for one more clause, which these options serve. */
  boolean takes(Option[] serving, Filling filling) {
    long least = Long.MAX_VALUE;
    int most = 1;
    for (Option o : serving) {
      int clauses = Long.bitCount(o.clauses() & asked);
      long share = (long) o.seconds() * WHOLE / clauses;
      if ((share < least || clauses > most) && filling.fits(o)) {
        least = Math.min(least, share);
        most = Math.max(most, clauses);
      }
    }
    seconds -= least;
    places -= WHOLE / most;
    return seconds >= 0 && places >= 0;
  }
}
