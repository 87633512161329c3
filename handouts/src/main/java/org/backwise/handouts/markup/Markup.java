package org.backwise.handouts.markup;

/** A piece of a page. */
public sealed interface Markup permits Element, Text, Drawing {

  /** Adds this piece to {@code page} as well-formed XHTML. */
  void write(StringBuilder page);
}
