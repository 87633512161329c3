package org.backwise.handouts.clinician;

import java.util.stream.Stream;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;

/** A table of the clinician's sheet. */
final class Grid {

  private Grid() {}

  /** Its class, and its headings: the sentences {@code start} with each of {@code columns}. */
  static Element of(Paper paper, String classes, String start, String... columns) {
    return Tags.table(
        classes, Stream.of(columns).map(column -> paper.say(start + "." + column)).toList());
  }
}
