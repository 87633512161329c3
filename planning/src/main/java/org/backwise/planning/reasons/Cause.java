package org.backwise.planning.reasons;

import java.util.List;

/**
 * What led to an item.
 *
 * @param from the answer, rule or wish, as {@code sort:code}
 * @param lead a sentence that tells it; empty when {@code place} does
 * @param place where it hurts, as a half sentence that the service goes on with; empty when {@code
 *     lead} tells it
 * @param rules ids of the rules it stands on
 */
record Cause(String from, String lead, String place, List<String> rules) {

  /** That the pain has lasted for long. */
  static final String LASTING = "stage:persistent";

  static Cause told(String from, String lead, String... rules) {
    return new Cause(from, lead, "", List.of(rules));
  }

  static Cause at(String from, String place) {
    return new Cause(from, "", place, List.of());
  }
}
