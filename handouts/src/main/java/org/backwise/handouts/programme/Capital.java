package org.backwise.handouts.programme;

import java.util.Locale;

/** Words that begin a line. */
final class Capital {

  private Capital() {}

  static String first(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
