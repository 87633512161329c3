package org.backwise.knowledge.checks;

import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.trees.Trees;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Use;
import org.backwise.reading.Problems;

/** Every exercise that is drafted unasked can be shown, and no motion is without its exercise. */
final class MotionCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    Trees trees = knowledge.trees();
    for (Exercise exercise : knowledge.exercises().all()) {
      String motion = "motions/" + exercise.id() + ".yaml";
      if (exercise.use() == Use.DEFAULT && !trees.has(motion)) {
        String told = "is default, but %s is missing".formatted(motion);
        Finding.at(trees, problems, "exercises/" + exercise.id() + ".yaml", told, "use");
      }
    }
    for (String motion : trees.in("motions")) {
      if (!knowledge.exercises().has(Trees.idOf(motion))) {
        Finding.at(trees, problems, motion, "moves no exercise of the catalogue");
      }
    }
  }
}
