package org.backwise.safety.prescription;

/**
 * Why a prescription may not be given.
 *
 * @param rule a content rule's id, or USE, EQUIPMENT, CLEARANCE, STATE, AVOIDED, LEVEL
 * @param detail the values behind it
 */
public record Bar(String rule, String detail) {

  @Override
  public String toString() {
    return rule + " (" + detail + ")";
  }
}
