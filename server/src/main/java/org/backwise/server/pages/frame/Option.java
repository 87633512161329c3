package org.backwise.server.pages.frame;

import java.util.Locale;

/** Something that can be chosen: its code and its name. */
public record Option(String code, String label) {

  /** An option whose name begins with a capital letter, as one that stands alone does. */
  static Option of(String code, String word) {
    return new Option(code, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
  }
}
