package org.backwise.sessions.pain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pain that was told of a day, 0-10, at least one figure of it; null: not told, never nought. */
public record PainDay(
    LocalDate date,
    @Nullable Integer morning,
    @Nullable Integer before,
    @Nullable Integer after,
    @Nullable Integer evening) {

  private static final int TENTHS = 10;

  public PainDay {
    if (told(morning, before, after, evening).isEmpty()) {
      throw new IllegalArgumentException(
          "nothing was told of %s. Maybe a day without an answer was taken for one with nought."
              .formatted(date));
    }
  }

  /** The figures that were told, as the day went. */
  public List<Integer> told() {
    return told(morning, before, after, evening);
  }

  private static List<Integer> told(@Nullable Integer... figures) {
    return Stream.of(figures).filter(Objects::nonNull).toList();
  }

  /** Their mean, in tenths. */
  public int meanTenths() {
    List<Integer> told = told();
    return told.stream().mapToInt(Integer::intValue).sum() * TENTHS / told.size();
  }
}
