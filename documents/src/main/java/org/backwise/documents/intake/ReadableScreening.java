package org.backwise.documents.intake;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.reading.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of the danger answers, whatever else is wrong in the document. An answer whose
 * date cannot be read counts as newer than any visit.
 *
 * @param answers the entries that can be read
 * @param answeredOn null: cannot be read
 * @param country null: not said, or cannot be read
 * @param birthYear null: not said, or cannot be read
 * @param problems what cannot be read in the screening part; its first names the danger words
 */
public record ReadableScreening(
    ScreeningAnswers answers,
    @Nullable LocalDate answeredOn,
    @Nullable String country,
    @Nullable Integer birthYear,
    List<Problem> problems) {

  /** Stands for a date that cannot be read: later than any that can. */
  public static final LocalDate UNREADABLE = LocalDate.of(2200, 12, 31);

  public ReadableScreening {
    problems = List.copyOf(problems);
  }

  /** Whether any entry of the screening part cannot be read: to be treated as unanswered. */
  public boolean unreadable() {
    return !problems.isEmpty();
  }
}
