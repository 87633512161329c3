package org.backwise.server.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.documents.intake.ReadableScreening;
import org.backwise.model.intake.Intake;
import org.backwise.reading.Problem;

/**
 * A draft, read as an intake.
 *
 * @param screening the danger answers, whatever else is wrong
 */
public record FormReading(FormTree tree, IntakeReading intake, ReadableScreening screening) {

  /** The intake, when nothing is wrong. */
  public Optional<Intake> whole() {
    return intake instanceof IntakeReading.Whole whole
        ? Optional.of(whole.intake())
        : Optional.empty();
  }

  /** What is wrong, by the form's fields. */
  public List<FieldProblem> problems() {
    return intake instanceof IntakeReading.Broken broken
        ? broken.problems().stream().map(this::problem).toList()
        : List.of();
  }

  private FieldProblem problem(Problem problem) {
    return new FieldProblem(field(problem.path()), ProblemWords.key(problem.message()));
  }

  private String field(String path) {
    return tree.origins().entrySet().stream()
        .filter(origin -> path.equals(origin.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> around(path));
  }

  /** The field of the nearest part around a place that has none of its own. */
  private String around(String path) {
    return tree.origins().entrySet().stream()
        .filter(origin -> path.startsWith(origin.getKey()))
        .max(Comparator.comparingInt(origin -> origin.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(path);
  }
}
