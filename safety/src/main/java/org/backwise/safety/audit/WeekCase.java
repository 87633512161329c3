package org.backwise.safety.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.prescription.Prescription;
import org.backwise.safety.prescription.Span;

/**
 * One week of the programme.
 *
 * @param week counted from 1
 * @param cut whether some of its days may no longer be given
 */
public record WeekCase(
    int week, PhaseCase phase, Span span, boolean cut, List<SessionCase> sessions) {

  public WeekCase {
    sessions = List.copyOf(sessions);
  }

  /** How a violation names it. */
  public String place() {
    return phase.place() + " week " + week;
  }

  /** The dates with a session, in order. */
  public List<LocalDate> allDates() {
    return sessions.stream().map(SessionCase::date).distinct().sorted().toList();
  }

  /** The dates with more than relief. */
  public List<LocalDate> dates() {
    return sessions.stream()
        .filter(session -> !session.list().relief())
        .map(SessionCase::date)
        .distinct()
        .sorted()
        .toList();
  }

  /** The sessions of a date. */
  public List<SessionCase> on(LocalDate date) {
    return sessions.stream().filter(session -> session.date().equals(date)).toList();
  }

  /** On how many dates something of this sort is done outside relief. */
  public int datesWith(Predicate<Prescription> sort) {
    return (int)
        dates().stream()
            .filter(
                date ->
                    on(date).stream()
                        .filter(session -> !session.list().relief())
                        .flatMap(session -> session.done().stream())
                        .anyMatch(sort))
            .count();
  }

  /** {@code dates}, or as many as there are where the week is cut or rests for a flare-up. */
  public int asFarAsItGoes(int dates) {
    boolean whole = !cut && dates().size() == allDates().size();
    return whole ? dates : Math.min(dates, dates().size());
  }

  /** How often a routine is done in it. */
  public int times(RoutineKind kind) {
    return (int) sessions.stream().filter(session -> session.list().kind() == kind).count();
  }
}
