package org.backwise.model.programme;

import java.util.List;

/**
 * A reason in words, with the rules it stands on.
 *
 * @param code the reason's key in the texts
 * @param rules ids of H-rules or content rules; may be empty
 */
public record Reason(String code, String text, List<String> rules) {

  public Reason {
    rules = List.copyOf(rules);
  }
}
