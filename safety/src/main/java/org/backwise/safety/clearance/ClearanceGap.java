package org.backwise.safety.clearance;

/**
 * One thing that a clearance lacks.
 *
 * @param code the key of its words, for example {@code not-covered}
 * @param what the date, code or rule that it concerns; may be empty
 */
public record ClearanceGap(String code, String what) {

  @Override
  public String toString() {
    return what.isEmpty() ? code : code + " (" + what + ")";
  }
}
