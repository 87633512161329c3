package org.backwise.safety.screening;

import java.util.List;

/**
 * One thing that holds a programme back.
 *
 * @param rules ids of the flags, conditions and rules behind it
 * @param message what it means for the person, in plain words
 */
public record Concern(Reason reason, List<String> rules, String message) {
  public Concern {
    rules = List.copyOf(rules);
  }
}
