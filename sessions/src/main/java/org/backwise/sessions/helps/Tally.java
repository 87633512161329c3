package org.backwise.sessions.helps;

/** How often it was better, the same or worse afterwards; a day without an answer is none. */
public record Tally(int better, int same, int worse) {

  static final Tally NONE = new Tally(0, 0, 0);

  /** So often it was answered. */
  public int answered() {
    return better + same + worse;
  }

  /** One more: pain grew by {@code rise}, and less than {@code changeFrom} is no change. */
  Tally and(int rise, int changeFrom) {
    if (Math.abs(rise) < changeFrom) {
      return new Tally(better, same + 1, worse);
    }
    return rise < 0 ? new Tally(better + 1, same, worse) : new Tally(better, same, worse + 1);
  }

  Tally plus(Tally other) {
    return new Tally(better + other.better, same + other.same, worse + other.worse);
  }
}
