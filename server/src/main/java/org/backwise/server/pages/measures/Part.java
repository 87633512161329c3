package org.backwise.server.pages.measures;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.Side;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.OwnActivity;
import org.jspecify.annotations.Nullable;

/**
 * What is measured on its own: a side, an activity of the person's own, or the whole.
 *
 * @param name as the diary keeps it; empty: the whole
 * @param baseline what was told before the programme; null: nothing
 */
record Part(String name, @Nullable Integer baseline) {

  /** The parts of {@code measure}; none where it asks for activities and nobody named one. */
  static List<Part> of(Measure measure, Intake intake) {
    List<Part> parts = new ArrayList<>();
    if (measure.eachActivity()) {
      for (OwnActivity own : intake.activities()) {
        parts.add(new Part(own.name(), own.now()));
      }
    } else if (measure.eachSide()) {
      parts.add(new Part(Side.LEFT.code(), null));
      parts.add(new Part(Side.RIGHT.code(), null));
    } else {
      parts.add(new Part("", null));
    }
    return parts;
  }
}
