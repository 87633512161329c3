package org.backwise.benchmarks.growth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Family;
import org.backwise.model.exercise.MuscleWork;

/** A catalogue of another size: some of the exercises, or all of them with variations. */
final class Variation {

  private static final long SEED = 640;
  private static final int WHOLE = 1000;
  private static final int LESS = 60;
  private static final int MORE_SECONDS = 5;

  private Variation() {}

  /** The content with {@code size} exercises. */
  static Knowledge of(Knowledge knowledge, int size) {
    List<Exercise> shuffled = new ArrayList<>(knowledge.exercises().all());
    Collections.shuffle(shuffled, new Random(SEED));
    SortedMap<String, Exercise> chosen = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      Exercise varied = varied(shuffled.get(i % shuffled.size()), i / shuffled.size());
      chosen.put(varied.id(), varied);
    }
    return knowledge.withExercises(ById.of(chosen));
  }

  private static Exercise varied(Exercise e, int round) {
    return round == 0 ? e : other(e, "-" + round, round);
  }

  /** Another family, a little more time, a little less for each muscle. */
  private static Exercise other(Exercise e, String suffix, int round) {
    List<MuscleWork> muscles =
        e.muscles().stream()
            .map(
                m ->
                    new MuscleWork(
                        m.group(), m.role(), m.shareMilli() * (WHOLE - LESS * round) / WHOLE))
            .toList();
    return new Exercise(
        e.id() + suffix,
        e.use(),
        e.kinds(),
        e.roles(),
        e.orderRegion(),
        e.regions(),
        muscles,
        e.positions(),
        e.surface(),
        e.spinalMotions(),
        e.limbMotions(),
        e.demands(),
        e.impact(),
        e.oneSided(),
        e.otherSideRests(),
        e.alternation(),
        e.equipment(),
        e.substitutes(),
        e.level(),
        e.effort(),
        e.setupSeconds() + MORE_SECONDS * round,
        new Family(e.family().name() + suffix, e.family().step(), null, null),
        e.doses(),
        e.evidence());
  }
}
