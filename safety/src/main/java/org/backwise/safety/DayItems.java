package org.backwise.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Violation;
import org.backwise.safety.audit.AlternativeCase;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.Layout;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.prescription.Bar;
import org.backwise.safety.prescription.Overload;
import org.backwise.safety.prescription.Prescription;
import org.backwise.safety.prescription.Span;

/** What stands against single items on one date. */
final class DayItems {

  private final Case c;
  private final PhaseCase phase;
  private final DayQuestion question;
  private final DayKind day;

  DayItems(Case c, PhaseCase phase, DayQuestion question, DayKind day) {
    this.c = c;
    this.phase = phase;
    this.question = question;
    this.day = day;
  }

  /** Why {@code item} is left out on the date; empty: it may be done. */
  List<Violation> against(Item item, RoutineKind routine) {
    Optional<Exercise> exercise = c.grounds().exercises().find(item.exercise());
    if (exercise.isEmpty()) {
      return List.of(violation("H1", item.exercise(), "is not in the catalogue"));
    }
    Given given = new Given(item, exercise.get(), routine, item.exercise());
    return against(given.in(Layout.weekOf(c.programme(), question.date())));
  }

  /** The alternatives of {@code item} that may be done on the date. */
  List<Alternative> alternatives(Item item, RoutineKind routine) {
    return c.grounds().exercises().find(item.exercise()).stream()
        .map(exercise -> new Given(item, exercise, routine, item.exercise()))
        .flatMap(given -> AlternativeCase.of(c.grounds(), given).stream())
        .filter(other -> against(other.prescription()).isEmpty())
        .map(AlternativeCase::alternative)
        .toList();
  }

  private List<Violation> against(Prescription p) {
    String id = p.exercise().id();
    List<Violation> found = new ArrayList<>();
    for (Bar bar : bars(p)) {
      found.add(violation(bar.rule(), id, bar.detail()));
    }
    if (p.exercise().doses().stream().noneMatch(offer -> offer.dose().equals(p.dose()))) {
      found.add(violation("H9a", id, "its dose is not in the catalogue"));
    }
    if (p.routine() != RoutineKind.RELIEF) {
      overused(p).ifPresent(found::add);
      recovering(p).ifPresent(found::add);
      growing(p).ifPresent(found::add);
    }
    if (day == DayKind.GENTLE && p.exercise().effort() != Effort.GENTLE) {
      found.add(violation("H9a", id, "strong pain leaves gentle items only"));
    }
    return found;
  }

  private List<Bar> bars(Prescription p) {
    Span date = Span.on(question.date());
    List<Bar> bars = new ArrayList<>(c.eligibility().bars(p, date, phase.row()));
    if (question.justUp()) {
      Prescription morning =
          new Prescription(p.exercise(), p.dose(), p.role(), p.side(), RoutineKind.MORNING);
      bars.addAll(c.eligibility().ruleBars(morning, date));
    }
    return bars.stream().distinct().toList();
  }

  private Optional<Violation> overused(Prescription p) {
    int share = c.tables().bounds().overuseLoadShareFromMilli();
    List<String> loaded = Overload.of(p.exercise(), c.overused().all(), share);
    return loaded.isEmpty()
        ? Optional.empty()
        : Optional.of(violation("H10a", p.exercise().id(), "loads the overused " + loaded));
  }

  /** A group that worked yesterday, by the record, rests from moderate and hard work. */
  private Optional<Violation> recovering(Prescription p) {
    LocalDate yesterday = question.date().minusDays(1);
    int share = c.tables().bounds().recoveryShareFromMilli();
    List<String> tired =
        c.state().done().stream()
            .filter(done -> done.date().equals(yesterday))
            .flatMap(done -> c.grounds().exercises().find(done.exercise()).stream())
            .filter(exercise -> exercise.effort() != Effort.GENTLE)
            .flatMap(exercise -> Overload.loaded(exercise, share).stream())
            .toList();
    List<String> again = Overload.of(p.exercise(), tired, share);
    return p.exercise().effort() == Effort.GENTLE || again.isEmpty()
        ? Optional.empty()
        : Optional.of(violation("H6", p.exercise().id(), again + " worked the day before"));
  }

  /** Warm-up and cool-down do not climb. */
  private Optional<Violation> growing(Prescription p) {
    boolean frame = p.role() == RoutineRole.WARM_UP || p.role() == RoutineRole.COOL_DOWN;
    return frame
        ? Optional.empty()
        : new GrowingToday(c, question.date())
            .since(p)
            .map(
                last ->
                    violation(
                        "H11",
                        p.exercise().id(),
                        "grows, the morning after " + last + " not settled"));
  }

  private Violation violation(String rule, String exercise, String detail) {
    return new Violation(rule, question.date() + " " + exercise, detail);
  }
}
