package org.backwise.model.programme;

import java.util.List;

/** An activity that pauses while it hurts, what to do instead, and when it may come back (R48). */
public record Replacement(
    String activity, String instead, List<String> criteria, List<String> rules) {

  public Replacement {
    criteria = List.copyOf(criteria);
    rules = List.copyOf(rules);
  }
}
