package org.backwise.commands.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.figure.checks.FigureChecks;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.exercise.Exercise;
import org.backwise.reading.Place;
import org.backwise.reading.Problem;

/** Every exercise moves as a body can, and as the catalogue says. */
public final class MovementCheck {

  private static final String BODY = "figure/body.yaml";
  private static final String CHECKS = "figure/checks.yaml";

  private MovementCheck() {}

  /** What is found in content whose form is sound; without a figure there is nothing to move. */
  public static List<Problem> run(Knowledge knowledge) {
    if (!knowledge.trees().has(BODY)) {
      return List.of();
    }
    if (!knowledge.trees().has(CHECKS)) {
      return List.of(new Problem(new Place(CHECKS, 1), "", "is missing"));
    }
    return checks(knowledge).against(knowledge.trees().tree(CHECKS));
  }

  private static FigureChecks checks(Knowledge knowledge) {
    Motions motions = Motions.of(knowledge.trees());
    Map<String, Exercise> exercises = new LinkedHashMap<>();
    knowledge.exercises().all().forEach(exercise -> exercises.put(exercise.id(), exercise));
    return new FigureChecks(motions.body(), motions.limits(), motions.byExercise(), exercises);
  }
}
