package org.backwise.safety.audit;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.Violation;

/** Collects what one rule finds. */
public final class Findings {

  private final String rule;
  private final List<Violation> found = new ArrayList<>();

  Findings(String rule) {
    this.rule = rule;
  }

  /** Adds a breach at {@code place} with its values. */
  public void add(String place, String detail) {
    Violation violation = new Violation(rule, place, detail);
    if (!found.contains(violation)) {
      found.add(violation);
    }
  }

  List<Violation> all() {
    return List.copyOf(found);
  }
}
