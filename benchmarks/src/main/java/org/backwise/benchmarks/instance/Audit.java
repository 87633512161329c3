package org.backwise.benchmarks.instance;

import java.util.List;

/**
 * What an answer is worth and what is wrong with it.
 *
 * @param value the objective
 * @param missing days that clauses miss, together
 * @param broken rules that are broken, each with its place
 */
public record Audit(long value, int missing, List<String> broken) {

  /** Whether the answer counts. */
  public boolean sound() {
    return missing == 0 && broken.isEmpty();
  }
}
