package org.backwise.commands.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backwise.handouts.markup.Drawing;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.knowledge.texts.Texts;

/** The frame of a page for the reviewer: head, style, and where to sign. */
final class ReviewSheet {

  private final Texts texts;
  private final Element body = Element.of("main");

  ReviewSheet(Texts texts) {
    this.texts = texts;
  }

  String say(String key) {
    return texts.say("review." + key);
  }

  ReviewSheet add(Element... parts) {
    body.add(parts);
    return this;
  }

  /** The whole page with the sentence {@code title} over it; well-formed XHTML that is HTML too. */
  byte[] page(String title) {
    String heading = say(title);
    Element head =
        Element.of("head")
            .add(
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta")
                    .with("name", "viewport")
                    .with("content", "width=device-width, initial-scale=1"),
                Element.of("title").text(heading),
                Element.of("style").add(new Drawing(style())));
    Element whole =
        Element.of("html")
            .with("xmlns", "http://www.w3.org/1999/xhtml")
            .with("lang", texts.language())
            .add(head, Element.of("body").add(Tags.heading(1, heading), body.add(signing())));
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    whole.write(page);
    return page.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private Element signing() {
    Element table = Element.of("table", "sign");
    for (String line : List.of("name", "date", "signature", "remarks")) {
      Element head = Element.of("th").with("scope", "row").text(say("sign." + line));
      table.add(Element.of("tr").add(head, Element.of("td")));
    }
    return Element.of("section").add(Tags.heading(2, say("sign")), table);
  }

  private static String style() {
    try (InputStream in = ReviewSheet.class.getResourceAsStream("review.css")) {
      if (in == null) {
        throw new IllegalStateException(
            "style sheet (review.css) is missing. Maybe the build left it out.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
