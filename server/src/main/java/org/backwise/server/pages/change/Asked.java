package org.backwise.server.pages.change;

import java.util.Map;
import org.backwise.reading.Json;
import org.springframework.util.MultiValueMap;

/** Puts what a small form sent into the document of a change. */
final class Asked {
  private static final String NUMBER = "[0-9]{1,3}";

  private Asked() {}

  /**
   * The document; what is no change in it is for its reader to refuse.
   *
   * @param sent {@code change} whole, or {@code kind} with its {@code value}
   */
  static String of(MultiValueMap<String, String> sent) {
    String whole = sent.getFirst("change");
    return whole == null ? Json.compact(Map.of(get(sent, "kind"), value(sent))) : whole;
  }

  private static Object value(MultiValueMap<String, String> sent) {
    String value = get(sent, "value");
    return switch (get(sent, "kind")) {
      case "swap" -> Map.of("exercise", value, "instead", get(sent, "instead"));
      case "limit" -> Map.of(get(sent, "limit"), value);
      default -> value.matches(NUMBER) ? Integer.valueOf(value) : value;
    };
  }

  private static String get(MultiValueMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value.strip();
  }
}
