package org.backwise.model.programme;

import java.util.List;
import org.backwise.model.exercise.Dose;

/** One step of an item's weekly ladder; {@code week} counts from the programme's first week, 1. */
public record Rung(int week, Dose dose, int seconds) {

  /** The longest step of a ladder that has one; the last of those that are. */
  public static Rung longest(List<Rung> ladder) {
    return ladder.stream().reduce((a, b) -> b.seconds() >= a.seconds() ? b : a).orElseThrow();
  }
}
