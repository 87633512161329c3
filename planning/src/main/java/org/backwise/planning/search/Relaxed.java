package org.backwise.planning.search;

import java.util.LinkedHashMap;
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

  /** The same, to add to. */
  public Relaxed copy() {
    Relaxed copy = new Relaxed();
    copy.steps.putAll(steps);
    return copy;
  }
}
