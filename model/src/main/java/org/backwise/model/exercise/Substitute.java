package org.backwise.model.exercise;

import java.util.List;

/** What may stand in for a piece of equipment: any one of {@code use}. */
public record Substitute(String equipment, List<String> use) {

  public Substitute {
    use = List.copyOf(use);
  }
}
