package org.backwise.handouts.clinician;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.Side;
import org.jspecify.annotations.Nullable;

/** A table of facts, a label and words a row. */
final class Facts {

  private final Paper paper;
  private final Element rows = Element.of("tbody");

  Facts(Paper paper) {
    this.paper = paper;
  }

  /** A row whose label is a sentence of content. */
  Facts row(String label, List<String> words) {
    return named(paper.say(label), words);
  }

  /** A row that stands out, whose words are a block. */
  Facts marked(String label, Element... inside) {
    return add(Element.of("tr", "marked"), paper.say(label), Element.of("td").add(inside));
  }

  /** A row; no words at all are said to be none. */
  Facts named(String label, List<String> words) {
    String said = words.isEmpty() ? paper.say("paper.clinician.none") : String.join("; ", words);
    return add(Element.of("tr"), label, Element.of("td").text(said));
  }

  private Facts add(Element row, String label, Element cell) {
    rows.add(row.add(Element.of("th").with("scope", "row").text(label), cell));
    return this;
  }

  Element table() {
    return Element.of("table", "facts").add(rows);
  }

  /** Parts of one fact: words, the side when there is one, and since when. */
  static String joined(Paper paper, String words, @Nullable Side side, @Nullable LocalDate since) {
    List<String> parts = new ArrayList<>();
    parts.add(words);
    if (side != null) {
      parts.add(paper.texts().word("sides", side.code()));
    }
    if (since != null) {
      parts.add(paper.say("paper.clinician.since", "date", paper.dates().of(since)));
    }
    return String.join(", ", parts);
  }

  /** A code as the clinic says it. */
  static String plain(String code) {
    return code.replace('-', ' ');
  }
}
