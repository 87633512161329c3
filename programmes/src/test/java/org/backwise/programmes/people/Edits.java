package org.backwise.programmes.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Rung;

/** Programmes with one thing changed. */
final class Edits {

  private Edits() {}

  /** Changes the items of the routines of {@code kind} in every phase. */
  static Programme items(Programme p, RoutineKind kind, UnaryOperator<List<Item>> change) {
    return routines(
        p,
        r ->
            r.kind() == kind
                ? new Routine(
                    r.kind(),
                    r.budgetSeconds(),
                    r.seconds(),
                    change.apply(new ArrayList<>(r.items())),
                    List.of())
                : r);
  }

  static Programme routines(Programme p, UnaryOperator<Routine> change) {
    return phases(
        p,
        phase ->
            new Phase(
                phase.name(),
                phase.purpose(),
                phase.fromWeek(),
                phase.weeks(),
                phase.criteria(),
                phase.routines().stream().map(change).toList()));
  }

  static Programme without(Programme p, Predicate<Item> unwanted) {
    Programme changed = p;
    for (RoutineKind kind : RoutineKind.values()) {
      changed = items(changed, kind, items -> items.stream().filter(unwanted.negate()).toList());
    }
    return changed;
  }

  private static Programme phases(Programme p, UnaryOperator<Phase> change) {
    return p.withPhases(p.phases().stream().map(change).toList());
  }

  static Programme calendar(Programme p, UnaryOperator<CalendarEntry> change) {
    return p.withCalendar(p.calendar().stream().map(change).toList());
  }

  /** Each day's sessions on the day after it as well. */
  static Programme everyDay(Programme p) {
    Set<CalendarEntry> all = new LinkedHashSet<>(p.calendar());
    p.calendar()
        .forEach(
            e ->
                all.add(
                    new CalendarEntry(e.date().plusDays(1), e.session(), e.phase(), e.routine())));
    return p.withCalendar(List.copyOf(all));
  }

  static Programme aerobic(Programme p, UnaryOperator<AerobicWeek> change) {
    return p.withAerobic(p.aerobic().stream().map(change).toList());
  }

  static Programme relaxed(Programme p, Relaxation more) {
    List<Relaxation> relaxed = new ArrayList<>(List.of(more));
    relaxed.addAll(p.relaxed());
    return p.withRelaxed(relaxed);
  }

  /** The same clearance by somebody else. */
  static Programme clearedBy(Programme p, String by) {
    return p.withClearance(new Programme.ClearedBy(by, null, p.start()));
  }

  static Item side(Item i, Side side) {
    return item(i, i.exercise(), side, i.dose(), i.ladder());
  }

  static Item dose(Item i, UnaryOperator<Dose> change) {
    List<Rung> ladder =
        i.ladder().stream()
            .map(r -> new Rung(r.week(), change.apply(r.dose()), r.seconds()))
            .toList();
    return item(i, i.exercise(), i.side(), change.apply(i.dose()), ladder);
  }

  /** The item's place, taken by another exercise at its highest dose. */
  static Item instead(Item i, Exercise exercise) {
    Dose dose = exercise.doses().get(exercise.doses().size() - 1).dose();
    List<Rung> ladder =
        i.ladder().stream().map(r -> new Rung(r.week(), dose, r.seconds())).toList();
    Side side = exercise.oneSided() ? Side.BOTH : Side.CENTRE;
    return item(i, exercise.id(), side, dose, ladder);
  }

  /** An item of {@code role} made of any other. */
  static Item as(Item i, RoutineRole role) {
    return new Item(
        i.exercise(),
        role,
        i.kind(),
        i.position(),
        i.side(),
        i.alternation(),
        i.dose(),
        i.ladder(),
        i.seconds(),
        List.of(),
        i.why());
  }

  private static Item item(Item i, String exercise, Side side, Dose dose, List<Rung> ladder) {
    return new Item(
        exercise,
        i.role(),
        i.kind(),
        i.position(),
        side,
        i.alternation(),
        dose,
        ladder,
        i.seconds(),
        List.of(),
        i.why());
  }
}
