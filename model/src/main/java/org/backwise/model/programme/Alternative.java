package org.backwise.model.programme;

import java.util.List;
import org.backwise.model.exercise.Dose;

/** What may take an item's place; {@code than}: easier, equal or harder. */
public record Alternative(String exercise, Dose dose, String than) {

  /** How it may stand to the item, by its strain. */
  public static final List<String> THAN = List.of("easier", "equal", "harder");
}
