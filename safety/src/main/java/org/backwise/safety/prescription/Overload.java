package org.backwise.safety.prescription;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;

/** Which groups an exercise makes strong or holds tense. */
public final class Overload {

  private Overload() {}

  /** Those of {@code groups} that {@code exercise} loads with a share of {@code shareMilli} on. */
  public static List<String> of(Exercise exercise, List<String> groups, int shareMilli) {
    return loaded(exercise, shareMilli).stream().filter(groups::contains).toList();
  }

  /** All groups that {@code exercise} loads with a share of {@code shareMilli} on. */
  public static List<String> loaded(Exercise exercise, int shareMilli) {
    return exercise.muscles().stream()
        .filter(row -> row.role().loads() && row.shareMilli() >= shareMilli)
        .map(MuscleWork::group)
        .distinct()
        .toList();
  }
}
