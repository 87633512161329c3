package org.backwise.model.programme;

/** A broken rule: which one, where, with its values; one line of an audit. */
public record Violation(String rule, String place, String detail) {

  @Override
  public String toString() {
    return rule + " at " + place + ": " + detail;
  }
}
