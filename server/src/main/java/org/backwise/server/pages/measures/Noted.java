package org.backwise.server.pages.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backwise.knowledge.measure.Measure;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.intake.Typed;

/**
 * What was typed on a measure's page, read.
 *
 * @param results by part; a part that was left empty is not there
 * @param problems everything that cannot be taken as it is
 */
record Noted(
    LocalDate date, Map<String, Integer> results, String note, List<FieldProblem> problems) {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,6}");
  private static final String EARLY = "page.measure.before-the-programme";
  private static final String VALUE = "value.";

  Noted {
    problems = List.copyOf(problems);
  }

  /** Reads {@code typed}; the day lies between the first and the last that may be told. */
  static Noted read(
      Draft typed,
      Measure measure,
      List<Part> parts,
      AnotherActivity another,
      LocalDate first,
      LocalDate last) {
    List<FieldProblem> problems = new ArrayList<>();
    Map<String, Integer> results = results(typed, measure, parts, problems);
    another.read(typed, parts, results, problems);
    if (results.isEmpty() && problems.isEmpty()) {
      String field = parts.isEmpty() ? AnotherActivity.NAME : field(0);
      problems.add(new FieldProblem(field, "page.measure.no-number"));
    }
    LocalDate date = Typed.day(typed.get("day"), first, last, EARLY, problems);
    String note = Typed.words(typed.get("note"));
    return new Noted(date, results, note, problems);
  }

  /** The field of the part at {@code index}. */
  static String field(int index) {
    return VALUE + index;
  }

  private static Map<String, Integer> results(
      Draft typed, Measure measure, List<Part> parts, List<FieldProblem> problems) {
    Map<String, Integer> results = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String text = typed.get(field(i));
      Optional<Integer> result = result(measure, text);
      if (result.isPresent()) {
        results.put(parts.get(i).name(), result.get());
      } else if (!text.isBlank()) {
        problems.add(new FieldProblem(field(i), "page.measure.not-in-range"));
      }
    }
    return results;
  }

  /** The result in {@code text}; empty where the measure does not allow it. */
  static Optional<Integer> result(Measure measure, String text) {
    String plain = text.strip().replace('\u2212', '-');
    return WHOLE.matcher(plain).matches() && measure.allows(Integer.parseInt(plain))
        ? Optional.of(Integer.valueOf(plain))
        : Optional.empty();
  }
}
