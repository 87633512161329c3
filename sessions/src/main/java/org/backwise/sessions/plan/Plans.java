package org.backwise.sessions.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.sessions.stores.Programmes;

/** The programmes that a person has had: each is in force from its start until the next begins. */
public final class Plans {

  private final List<Programmes.Kept> kept;

  private Plans(List<Programmes.Kept> kept) {
    this.kept = kept;
  }

  /** Of all that were kept, the oldest first; a proposal was never in force. */
  public static Plans of(List<Programmes.Kept> kept) {
    return new Plans(
        kept.stream().filter(one -> one.programme().status() == Status.APPROVED).toList());
  }

  /** The first day of the first of them. */
  public Optional<LocalDate> start() {
    return kept.stream().map(one -> one.programme().start()).min(Comparator.naturalOrder());
  }

  /** The programme of {@code date}. */
  public Optional<Programme> on(LocalDate date) {
    return kept.stream()
        .filter(one -> !one.programme().start().isAfter(date))
        .filter(one -> !one.judgedOn().isAfter(date))
        .reduce((earlier, later) -> later)
        .or(() -> early(date))
        .map(Programmes.Kept::programme);
  }

  /** A programme may begin on a day before it was kept. */
  private Optional<Programmes.Kept> early(LocalDate date) {
    return kept.stream().filter(one -> !one.programme().start().isAfter(date)).findFirst();
  }

  /** What the calendar had for {@code date}. */
  public List<CalendarEntry> calendar(LocalDate date) {
    return on(date).stream()
        .flatMap(programme -> programme.calendar().stream())
        .filter(entry -> entry.date().equals(date))
        .toList();
  }
}
