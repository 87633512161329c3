package org.backwise.server.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What was typed into single lines of a form, read. */
public final class Typed {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

  private Typed() {}

  /** Words without what cannot be printed. */
  public static String words(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
  }

  /**
   * A day from {@code first} to {@code last}; any other is a problem of the field {@code day}.
   *
   * @param early the key of the words for a day before the first
   */
  public static LocalDate day(
      String text, LocalDate first, LocalDate last, String early, List<FieldProblem> problems) {
    try {
      LocalDate date = LocalDate.parse(text.strip());
      if (date.isAfter(last)) {
        problems.add(new FieldProblem("day", "page.problem.future"));
      } else if (date.isBefore(first)) {
        problems.add(new FieldProblem("day", early));
      }
      return date;
    } catch (DateTimeException e) {
      problems.add(new FieldProblem("day", "page.problem.date"));
      return last;
    }
  }
}
