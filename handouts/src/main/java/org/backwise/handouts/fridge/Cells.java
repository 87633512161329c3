package org.backwise.handouts.fridge;

import java.util.Optional;
import org.backwise.handouts.markup.Drawing;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.ThisWeek;

/**
 * The cells of a row: picture and words, then under each day a box to tick, a line to write on, or
 * nothing.
 */
final class Cells {

  private static final String BLANK = "\u00a0";

  private Cells() {}

  /** What the rows below it are, over all columns. */
  static Element heading(ThisWeek week, String words) {
    return Element.of("th", "routine-name")
        .with("scope", "rowgroup")
        .with("colspan", String.valueOf(2 + week.days().size()))
        .text(words);
  }

  static Element picture(Optional<Drawing> drawing) {
    Element picture = Element.of("td", "small");
    drawing.ifPresent(picture::add);
    return picture;
  }

  static Element words(String name, String amount) {
    return Element.of("th", "what")
        .with("scope", "row")
        .add(Tags.span("exercise", name), Tags.span("amount", amount));
  }

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
