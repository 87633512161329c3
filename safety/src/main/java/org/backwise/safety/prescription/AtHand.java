package org.backwise.safety.prescription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.Setting;

/** The equipment a person has, with what is always at hand and the pool as a place. */
public final class AtHand {

  private static final String POOL = "pool";

  private final List<String> things;

  public AtHand(Setting setting, Vocabulary vocabulary) {
    List<String> all = new ArrayList<>(setting.equipment());
    all.addAll(vocabulary.list("alwaysAtHand"));
    if (setting.places().contains(POOL)) {
      all.add(POOL);
    }
    this.things = List.copyOf(all);
  }

  /** Whether all of {@code equipment} is there. */
  public boolean hasAll(List<String> equipment) {
    return things.containsAll(equipment);
  }

  /** What is missing, if something is. */
  Optional<Bar> lacks(Exercise exercise) {
    List<String> missing =
        exercise.equipment().stream()
            .filter(thing -> !things.contains(thing) && !substituted(exercise, thing))
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bar("EQUIPMENT", "no " + String.join(", no ", missing)));
  }

  private boolean substituted(Exercise exercise, String thing) {
    return exercise.substitutes().stream()
        .filter(substitute -> substitute.equipment().equals(thing))
        .anyMatch(substitute -> substitute.use().stream().anyMatch(things::contains));
  }
}
