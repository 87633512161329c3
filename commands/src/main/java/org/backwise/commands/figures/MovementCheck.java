package org.backwise.commands.figures;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.figure.checks.FigureChecks;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.exercise.Exercise;
import org.backwise.reading.Place;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;

/** Every exercise moves as a body can, and as the catalogue says. */
public final class MovementCheck {

  private static final String BODY = "figure/body.yaml";
  private static final String CHECKS = "figure/checks.yaml";

  private MovementCheck() {}

  /** What is found in {@code folder}; a folder without a figure has nothing to move. */
  public static List<Problem> run(Path folder) {
    Problems problems = new Problems();
    Knowledge knowledge = Knowledge.fromFolder(folder, problems);
    if (!problems.none() || !knowledge.trees().has(BODY)) {
      return problems.all();
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
