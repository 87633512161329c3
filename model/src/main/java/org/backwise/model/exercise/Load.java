package org.backwise.model.exercise;

/**
 * What is moved beside the body's own weight.
 *
 * @param kind none, body, band or kg
 * @param detail the band's name or the kilograms; empty otherwise
 */
public record Load(String kind, String detail) {

  /** No load. */
  public static final Load NONE = new Load("none", "");
}
