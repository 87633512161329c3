package org.backwise.server.pages.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.knowledge.measure.Measure;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.intake.Typed;

/**
 * One more activity, in the person's own words.
 *
 * @param most so many can be followed; one that is followed already is no more than that one
 */
record AnotherActivity(Measure measure, int most) {
  static final String NAME = "another.name";
  private static final String VALUE = "another";
  private static final int LONGEST = 200;

  /** Whether there is room for one beside {@code parts}. */
  boolean fits(List<Part> parts) {
    return measure.eachActivity() && parts.size() < most;
  }

  /** Reads it from {@code typed} into {@code results}, where one was typed. */
  void read(
      Draft typed, List<Part> parts, Map<String, Integer> results, List<FieldProblem> problems) {
    String name = Typed.words(typed.get(NAME));
    String text = typed.get(VALUE);
    if (!measure.eachActivity() || (name.isEmpty() && text.isBlank())) {
      return;
    }
    Optional<String> known =
        parts.stream().map(Part::name).filter(name::equalsIgnoreCase).findFirst();
    Optional<Integer> result = Noted.result(measure, text);
    if (name.isEmpty() || name.length() > LONGEST || (known.isEmpty() && !fits(parts))) {
      problems.add(new FieldProblem(NAME, "page.measure.name"));
    }
    if (result.isEmpty()) {
      problems.add(new FieldProblem(VALUE, "page.measure.not-in-range"));
    } else {
      results.put(known.orElse(name), result.get());
    }
  }
}
