package org.backwise.model.programme;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;

/**
 * One exercise in a routine.
 *
 * @param side both, or the one side that limits leave; centre when it has no sides
 * @param dose the dose of its longest week
 * @param ladder the dose of every week of the phase, in order
 * @param seconds duration in the longest week
 */
public record Item(
    String exercise,
    RoutineRole role,
    ExerciseKind kind,
    Position position,
    Side side,
    Alternation alternation,
    Dose dose,
    List<Rung> ladder,
    int seconds,
    List<Alternative> alternatives,
    List<Reason> why) {

  public Item {
    ladder = List.copyOf(ladder);
    alternatives = List.copyOf(alternatives);
    why = List.copyOf(why);
  }

  /** The dose in the programme's {@code week}; outside the ladder that of the longest week. */
  public Dose doseIn(int week) {
    return ladder.stream()
        .filter(rung -> rung.week() == week)
        .map(Rung::dose)
        .findFirst()
        .orElse(dose);
  }
}
