package org.backwise.safety.audit;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Rung;
import org.backwise.safety.prescription.Prescription;

/** An item of a programme with the exercise that it names. */
public record Given(Item item, Exercise exercise, RoutineKind routine, String place) {

  /** The item as it is done in the programme's week {@code week}. */
  public Prescription in(int week) {
    return with(
        item.ladder().stream()
            .filter(rung -> rung.week() == week)
            .map(Rung::dose)
            .findFirst()
            .orElse(item.dose()));
  }

  /** The item with every dose that it names. */
  public List<Prescription> all() {
    return Stream.concat(Stream.of(item.dose()), item.ladder().stream().map(Rung::dose))
        .distinct()
        .map(this::with)
        .toList();
  }

  /** Whether it is a work, stretch or daily item. */
  public boolean body() {
    return item.role() != RoutineRole.WARM_UP && item.role() != RoutineRole.COOL_DOWN;
  }

  private Prescription with(Dose dose) {
    return new Prescription(exercise, dose, item.role(), item.side(), routine);
  }
}
