package org.backwise.knowledge.texts;

import java.util.List;

/** What to do while an activity pauses, and when it may come back. */
public record ReplacementText(String instead, List<String> criteria) {

  public ReplacementText {
    criteria = List.copyOf(criteria);
  }
}
