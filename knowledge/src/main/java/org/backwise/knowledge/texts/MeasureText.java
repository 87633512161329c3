package org.backwise.knowledge.texts;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a measure.
 *
 * @param about what it tells, in one sentence; or the question of an answer
 * @param steps how it is done; empty where there is nothing to do
 * @param count what to write down
 * @param stopIf when to leave it; may be empty
 */
public record MeasureText(
    String name, String about, List<String> steps, String count, List<String> stopIf) {

  public MeasureText {
    steps = List.copyOf(steps);
    stopIf = List.copyOf(stopIf);
  }

  /** The whole test as one paragraph. */
  public String how() {
    List<String> all = new ArrayList<>(steps);
    all.add(count);
    all.addAll(stopIf);
    return String.join(" ", all);
  }
}
