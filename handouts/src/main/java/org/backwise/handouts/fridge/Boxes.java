package org.backwise.handouts.fridge;

import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;

/** What stands under a day: a box to tick, a line to write on, or nothing. */
final class Boxes {

  private static final String BLANK = "\u00a0";

  private Boxes() {}

  static Element tick() {
    return Element.of("td", "day").add(Tags.span("tick-box", BLANK));
  }

  static Element number() {
    return Element.of("td", "day write-day").add(Tags.span("number", BLANK));
  }

  static Element none() {
    return Element.of("td", "day not");
  }
}
