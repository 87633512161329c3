package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.reading.Problems;

/**
 * Aerobic doses climb no faster than a week may grow (H11), or by the table's step where that is
 * more.
 */
final class AerobicStepsCheck implements Check {

  private static final int WHOLE = 1000;
  private static final String BOUNDS = "planning/bounds.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (knowledge.trees().has(BOUNDS)) {
      int growth = knowledge.tables().bounds().growthFactorMilli();
      int step = knowledge.tables().aerobic().doseStepSeconds();
      knowledge.exercises().all().stream()
          .filter(e -> e.kinds().contains(ExerciseKind.AEROBIC) && e.roles().isEmpty())
          .forEach(e -> steps(knowledge, problems, e, growth, step));
    }
  }

  private static void steps(
      Knowledge knowledge, Problems problems, Exercise e, int growth, int step) {
    List<Integer> held =
        e.doses().stream().map(CatalogueDose::dose).map(d -> d.holdSeconds()).toList();
    for (int i = 1; i < held.size(); i++) {
      int most = Math.max(held.get(i - 1) * growth / WHOLE, held.get(i - 1) + step);
      if (held.get(i) > most) {
        String told =
            "is held %d seconds, after %d at most %d".formatted(held.get(i), held.get(i - 1), most);
        Finding.at(knowledge.trees(), problems, "exercises/" + e.id() + ".yaml", told, "doses", i);
      }
    }
  }
}
