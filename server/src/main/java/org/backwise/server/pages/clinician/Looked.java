package org.backwise.server.pages.clinician;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.intake.Typed;

/**
 * Who looked at an exercise with the person, and when.
 *
 * @param problems everything that cannot be taken as it is
 */
record Looked(String by, LocalDate date, List<FieldProblem> problems) {
  private static final String EARLY = "page.reviewed.too-early";

  Looked {
    problems = List.copyOf(problems);
  }

  /** Reads {@code typed}; only a look since {@code first} counts. */
  static Looked read(Draft typed, LocalDate first, LocalDate last) {
    List<FieldProblem> problems = new ArrayList<>();
    String by = Typed.words(typed.get("by"));
    if (by.isEmpty()) {
      problems.add(new FieldProblem("by", "page.reviewed.nobody"));
    }
    LocalDate date = Typed.day(typed.get("day"), first, last, EARLY, problems);
    return new Looked(by, date, problems);
  }
}
