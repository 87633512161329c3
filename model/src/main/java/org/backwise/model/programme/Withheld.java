package org.backwise.model.programme;

import java.util.List;

/**
 * No programme, and why.
 *
 * @param reasons emergency, same-day, needs-screening, see-clinician, needs-clearance or
 *     no-safe-programme; the first is the gravest
 * @param rules ids of the flags and rules behind it
 * @param message what it is, in plain words
 * @param next what to do now
 */
public record Withheld(
    List<String> reasons, List<String> rules, String message, List<String> next) {

  public Withheld {
    reasons = List.copyOf(reasons);
    rules = List.copyOf(rules);
    next = List.copyOf(next);
  }
}
