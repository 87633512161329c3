package org.backwise.model.programme;

import java.util.List;
import java.util.Optional;
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

  /** The same item with another ladder, and with the dose and seconds of its longest week. */
  public Item withLadder(List<Rung> other) {
    Rung longest = Rung.longest(other);
    return with(longest.dose(), other, longest.seconds(), alternatives);
  }

  /** The same item with other alternatives. */
  public Item withAlternatives(List<Alternative> others) {
    return with(dose, ladder, seconds, others);
  }

  private Item with(Dose most, List<Rung> weeks, int time, List<Alternative> others) {
    return new Item(
        exercise, role, kind, position, side, alternation, most, weeks, time, others, why);
  }

  /** The dose in the programme's {@code week}; outside the ladder that of the longest week. */
  public Dose doseIn(int week) {
    return rung(week).map(Rung::dose).orElse(dose);
  }

  /** The seconds in the programme's {@code week}; outside the ladder those of the longest week. */
  int secondsIn(int week) {
    return rung(week).map(Rung::seconds).orElse(seconds);
  }

  private Optional<Rung> rung(int week) {
    return ladder.stream().filter(rung -> rung.week() == week).findFirst();
  }
}
