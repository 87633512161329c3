package org.backwise.server.pages.begin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of plain words, each with a capital letter; what is empty makes none. */
final class Lines {
  private final PlainWords words;
  private final List<String> all = new ArrayList<>();

  Lines(PlainWords words) {
    this.words = words;
  }

  /** A line as it is. */
  Lines add(String line) {
    if (!line.isBlank()) {
      all.add(line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1));
    }
    return this;
  }

  /** The sentence {@code key} about {@code what}, where that is something. */
  Lines about(String key, String what) {
    return what.isBlank() ? this : add(words.say(key, "what", what));
  }

  /** These lines, or else the sentence {@code key}. */
  List<String> or(String key) {
    return all.isEmpty() ? add(words.say(key)).all() : all();
  }

  List<String> all() {
    return List.copyOf(all);
  }
}
