package org.backwise.handouts.markup;

/** An SVG picture of ours, written as it is; never words of a person. */
public record Drawing(String svg) implements Markup {

  @Override
  public void write(StringBuilder page) {
    page.append(svg);
  }
}
