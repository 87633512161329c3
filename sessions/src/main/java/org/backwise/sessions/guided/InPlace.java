package org.backwise.sessions.guided;

import java.util.List;
import java.util.function.Function;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;

/**
 * Puts an alternative in the place of its item: the same role, and the one side where there is one.
 */
public final class InPlace {

  private final Function<String, Exercise> exercises;

  /** With the catalogue. */
  public InPlace(Function<String, Exercise> exercises) {
    this.exercises = exercises;
  }

  /** The item that {@code other} makes in the place of {@code item}. */
  public Item of(Item item, Alternative other) {
    Exercise exercise = exercises.apply(other.exercise());
    return new Item(
        exercise.id(),
        item.role(),
        exercise.kind(),
        exercise.position(),
        side(item.side(), exercise),
        exercise.alternation(),
        other.dose(),
        List.of(),
        0,
        List.of(),
        List.of());
  }

  private static Side side(Side before, Exercise exercise) {
    if (!exercise.oneSided()) {
      return Side.CENTRE;
    }
    return before == Side.LEFT || before == Side.RIGHT ? before : Side.BOTH;
  }
}
