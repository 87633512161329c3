package org.backwise.server.pages.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      Draft typed, Measure measure, List<Part> parts, LocalDate first, LocalDate last) {
    List<FieldProblem> problems = new ArrayList<>();
    Map<String, Integer> results = results(typed, measure, parts, problems);
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
      String text = typed.get(field(i)).strip().replace('\u2212', '-');
      if (WHOLE.matcher(text).matches() && measure.allows(Integer.parseInt(text))) {
        results.put(parts.get(i).name(), Integer.valueOf(text));
      } else if (!text.isEmpty()) {
        problems.add(new FieldProblem(field(i), "page.measure.not-in-range"));
      }
    }
    if (results.isEmpty() && problems.isEmpty()) {
      problems.add(new FieldProblem(field(0), "page.measure.no-number"));
    }
    return results;
  }
}
