package org.backwise.handouts.markup;

/** A size of paper that people have at home. */
public enum PaperSize {
  A4("A4"),
  LETTER("8.5in 11in");

  private final String css;

  PaperSize(String css) {
    this.css = css;
  }

  String css() {
    return css;
  }
}
