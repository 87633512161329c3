package org.backwise.sessions.reaction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;

/** The doses that the catalogue has, from low to high, and how long each lasts. */
public final class Doses {

  private final Function<String, Optional<Exercise>> catalogue;
  private final int switchSeconds;
  private final int stretchDayLeast;

  /**
   * Those of {@code catalogue}; {@code switchSeconds} go by with each change of sides, and a
   * stretch lasts {@code stretchDayLeast} seconds a day at least (H9b).
   */
  public Doses(
      Function<String, Optional<Exercise>> catalogue, int switchSeconds, int stretchDayLeast) {
    this.catalogue = catalogue;
    this.switchSeconds = switchSeconds;
    this.stretchDayLeast = stretchDayLeast;
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

  /** So many doses back, each lasting no longer than the one before, and none below the lowest. */
  int back(String exercise, int from, int doses, int lowest) {
    int at = from;
    for (int i = 0; i < doses; i++) {
      at = below(exercise, at, lowest);
    }
    return at;
  }

  private int below(String exercise, int from, int lowest) {
    List<Dose> all = of(exercise);
    int longest = seconds(exercise, all.get(from), Side.BOTH);
    return IntStream.range(lowest, from)
        .filter(index -> seconds(exercise, all.get(index), Side.BOTH) <= longest)
        .reduce((lower, higher) -> higher)
        .orElse(from);
  }

  /** The shortest dose of a stretch that still counts where the one at {@code planned} does. */
  int shortestStretch(String exercise, int planned) {
    List<Dose> all = of(exercise);
    int least = Math.min(stretchDayLeast, held(all.get(planned)));
    return IntStream.rangeClosed(0, planned)
        .filter(index -> held(all.get(index)) >= least)
        .findFirst()
        .orElse(planned);
  }

  private static int held(Dose dose) {
    return dose.sets() * dose.reps() * dose.holdSeconds();
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
