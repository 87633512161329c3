package org.backwise.model.programme;

import java.util.List;

/** An exercise that was left out, and the rules that did it. */
public record Exclusion(String exercise, String reason, List<String> rules) {

  public Exclusion {
    rules = List.copyOf(rules);
  }
}
