package org.backwise.commands.review;

import java.util.Comparator;
import java.util.List;

/** What becomes of one exercise under one condition, and which rules say so. */
record Cell(List<Said> said) {

  Cell {
    said = List.copyOf(said);
  }

  /**
   * What one rule says.
   *
   * @param always false when it takes more than the condition for the rule to hold
   */
  record Said(String rule, Mark mark, boolean always) {

    @Override
    public String toString() {
      return rule + (always ? "" : "*");
    }
  }

  /** The gravest mark. */
  Mark mark() {
    return said.stream().map(Said::mark).min(Comparator.naturalOrder()).orElse(Mark.PLAIN);
  }
}
