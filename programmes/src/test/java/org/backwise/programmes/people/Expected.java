package org.backwise.programmes.people;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is not met among three thousand people, and why that is right. */
final class Expected {

  private Expected() {}

  static List<String> neverHold() {
    return List.of();
  }

  static Map<String, String> neverDecide() {
    return Collections.unmodifiableMap(new TreeMap<>());
  }

  static Map<String, String> neverChosen() {
    return Collections.unmodifiableMap(new TreeMap<>());
  }
}
