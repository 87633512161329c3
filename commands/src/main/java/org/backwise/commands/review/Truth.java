package org.backwise.commands.review;

import java.util.stream.Stream;

/** Whether something holds of somebody of whom little is known; in the order of certainty. */
enum Truth {
  NO,
  MAYBE,
  YES;

  Truth not() {
    return values()[YES.ordinal() - ordinal()];
  }

  /** Holds when each does. */
  static Truth all(Stream<Truth> parts) {
    return parts.reduce(YES, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }

  /** Holds when one does. */
  static Truth any(Stream<Truth> parts) {
    return parts.reduce(NO, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }
}
