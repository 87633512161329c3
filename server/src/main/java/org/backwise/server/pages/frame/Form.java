package org.backwise.server.pages.frame;

import java.util.List;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;

/** A form as its page shows it: what was typed, and what is wrong with it. */
public record Form(Draft draft, List<FieldProblem> problems) {

  public Form {
    problems = List.copyOf(problems);
  }

  /** What was typed in {@code field}. */
  public String get(String field) {
    return draft.get(field);
  }

  /** What was typed in {@code field}, or else {@code absent}. */
  public String or(String field, String absent) {
    return draft.has(field) ? draft.get(field) : absent;
  }

  /** Whether {@code value} was chosen in {@code field}. */
  public boolean chose(String field, String value) {
    return draft.chose(field, value);
  }

  /** All that was chosen in {@code field}. */
  public List<String> all(String field) {
    return draft.all(field);
  }

  /** Whether anything below or in {@code field} was typed. */
  public boolean has(String field) {
    return draft.has(field);
  }

  /** The key of the words for what is wrong with {@code field}; empty: nothing. */
  public String wrong(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(FieldProblem::words)
        .findFirst()
        .orElse("");
  }
}
