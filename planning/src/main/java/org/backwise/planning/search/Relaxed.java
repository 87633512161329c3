package org.backwise.planning.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.programme.Cause;

/** The shape rules that a phase relaxes: step of the table to cause. */
public final class Relaxed {

  private final Map<String, Cause> steps = new LinkedHashMap<>();

  /** Relaxes one step; the first cause that was named stays. */
  public void add(String step, Cause cause) {
    steps.putIfAbsent(step, cause);
  }

  /** Whether the step is relaxed. */
  public boolean has(String step) {
    return steps.containsKey(step);
  }

  /** Steps with their causes. */
  public Map<String, Cause> steps() {
    return steps;
  }

  /** The steps that were taken for {@code cause}. */
  List<String> because(Cause cause) {
    return steps.entrySet().stream()
        .filter(step -> step.getValue() == cause)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All steps but one. */
  Relaxed without(String step) {
    Relaxed copy = copy();
    copy.steps.remove(step);
    return copy;
  }

  /** The same, to add to. */
  public Relaxed copy() {
    Relaxed copy = new Relaxed();
    copy.steps.putAll(steps);
    return copy;
  }
}
