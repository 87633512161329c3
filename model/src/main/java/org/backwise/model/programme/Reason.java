package org.backwise.model.programme;

import java.util.List;

/**
 * A reason in words, with the rules it stands on.
 *
 * @param code the key of what the item does
 * @param from what led to it, as {@code sort:code}, for example {@code site:neck}; empty: the plan
 *     itself
 * @param rules ids of H-rules or content rules; may be empty
 */
public record Reason(String code, String from, String text, List<String> rules) {

  public Reason {
    rules = List.copyOf(rules);
  }
}
