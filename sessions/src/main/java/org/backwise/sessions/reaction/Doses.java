package org.backwise.sessions.reaction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;

/** The doses that the catalogue has, from low to high, and how long each lasts. */
public final class Doses {

  private final Function<String, Optional<Exercise>> catalogue;
  private final int switchSeconds;

  /** Those of {@code catalogue}; {@code switchSeconds} go by with each change of sides. */
  public Doses(Function<String, Optional<Exercise>> catalogue, int switchSeconds) {
    this.catalogue = catalogue;
    this.switchSeconds = switchSeconds;
  }

  /** All of them; none where the catalogue no longer has the exercise. */
  public List<Dose> of(String exercise) {
    return catalogue
        .apply(exercise)
        .map(known -> known.doses().stream().map(CatalogueDose::dose).toList())
        .orElse(List.of());
  }

  /** The place of {@code dose} among them, from 0; -1 where it is none of them. */
  int indexOf(String exercise, Dose dose) {
    return of(exercise).indexOf(dose);
  }

  int seconds(String id, Dose dose, Side side) {
    Exercise exercise = catalogue.apply(id).orElseThrow();
    int sides = exercise.oneSided() && side == Side.BOTH ? 2 : 1;
    boolean turns = sides == 2 && exercise.alternation() == Alternation.BY_SET;
    int once = dose.tempo().outSeconds() + dose.holdSeconds() + dose.tempo().backSeconds();
    return exercise.setupSeconds()
        + dose.sets() * sides * dose.reps() * once
        + (dose.sets() - 1) * dose.restSeconds()
        + (turns ? dose.sets() * switchSeconds : 0);
  }
}
