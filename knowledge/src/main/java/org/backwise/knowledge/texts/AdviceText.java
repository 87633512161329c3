package org.backwise.knowledge.texts;

import java.util.List;

/** A page of advice. */
public record AdviceText(String title, List<String> paragraphs) {

  public AdviceText {
    paragraphs = List.copyOf(paragraphs);
  }
}
