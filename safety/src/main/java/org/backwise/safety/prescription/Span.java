package org.backwise.safety.prescription;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The dates from the first to the last, both included. */
public record Span(LocalDate first, LocalDate last) {

  public Span {
    if (last.isBefore(first)) {
      last = first;
    }
  }

  /** One date. */
  public static Span on(LocalDate date) {
    return new Span(date, date);
  }

  /** Its dates in order. */
  public Stream<LocalDate> dates() {
    return first.datesUntil(last.plusDays(1));
  }
}
