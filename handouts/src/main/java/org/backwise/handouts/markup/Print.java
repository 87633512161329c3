package org.backwise.handouts.markup;

/**
 * The sheets of paper a page is printed on, and whether in large type.
 *
 * @param large for people who read with effort
 */
public record Print(PaperSize size, boolean large) {

  /** As it is when nobody asked for anything. */
  public static final Print USUAL = new Print(PaperSize.A4, false);

  String footType() {
    return large ? "12pt" : "8pt";
  }
}
