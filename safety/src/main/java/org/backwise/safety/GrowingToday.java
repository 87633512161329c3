package org.backwise.safety;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.PersonState;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.Layout;
import org.backwise.safety.prescription.Prescription;

/**
 * Whether a dose is above that of the last time, though the morning after was bad or is not known.
 */
final class GrowingToday {

  private static final String SETTLED = "settled";

  private final Case c;
  private final LocalDate date;

  GrowingToday(Case c, LocalDate date) {
    this.c = c;
    this.date = date;
  }

  /** The last day on which {@code p} was done, when it was not borne well enough to grow. */
  Optional<LocalDate> since(Prescription p) {
    return lastDone(p.exercise())
        .filter(last -> !settled(p.exercise(), last))
        .filter(last -> rose(p, last));
  }

  private Optional<LocalDate> lastDone(Exercise exercise) {
    return c.state().done().stream()
        .filter(done -> done.exercise().equals(exercise.id()) && done.date().isBefore(date))
        .map(DoneItem::date)
        .max(Comparator.naturalOrder());
  }

  private boolean settled(Exercise exercise, LocalDate last) {
    PersonState state = c.state();
    return state.reactions().stream()
        .filter(reaction -> reaction.exercise().equals(exercise.id()))
        .filter(reaction -> reaction.date().equals(last))
        .anyMatch(reaction -> reaction.nextMorning().equals(SETTLED));
  }

  /** What the programme gave then counts, not what was managed of it. */
  private boolean rose(Prescription p, LocalDate last) {
    OptionalInt then = givenOn(p.exercise(), last);
    return then.isPresent() && rung(p.exercise(), p.dose()) > then.getAsInt();
  }

  private OptionalInt givenOn(Exercise exercise, LocalDate last) {
    int week = Layout.weekOf(c.programme(), last);
    return c.phases().stream()
        .filter(phase -> phase.phase().fromWeek() <= week && week <= phase.phase().lastWeek())
        .flatMap(phase -> phase.training().stream())
        .flatMap(list -> list.body().stream())
        .filter(given -> given.exercise().equals(exercise))
        .mapToInt(given -> rung(exercise, dose(given, week)))
        .max();
  }

  private static Dose dose(Given given, int week) {
    return given.in(week).dose();
  }

  private static int rung(Exercise exercise, Dose dose) {
    List<Dose> doses = exercise.doses().stream().map(CatalogueDose::dose).toList();
    return doses.indexOf(dose);
  }
}
