package org.backwise.commands.review;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.catalogue.CatalogueParts;
import org.backwise.knowledge.catalogue.Part;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Use;
import org.backwise.model.rule.Condition;
import org.backwise.model.rule.Condition.Bearing;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.reading.Place;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;

/**
 * The rules leave something to do: every exercise that is drafted unasked to somebody, and enough
 * of them to everybody with one condition, unless that condition withholds programmes.
 */
public final class RemainingCheck {

  private final Knowledge knowledge;
  private final ReviewMatrix matrix;
  private final Problems problems = new Problems();

  private RemainingCheck(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.matrix = new ReviewMatrix(knowledge);
  }

  /** What is found in content whose form is sound. */
  public static List<Problem> run(Knowledge knowledge) {
    return new RemainingCheck(knowledge).run();
  }

  private List<Problem> run() {
    everybody();
    CatalogueParts.of(knowledge, problems)
        .ifPresent(
            parts ->
                knowledge.conditions().all().stream()
                    .filter(condition -> condition.bearing() != Bearing.WITHHOLD)
                    .forEach(condition -> left(condition, parts.remaining())));
    return problems.all();
  }

  private void everybody() {
    List<Exercise> given =
        matrix.remaining(Subject.ANYBODY).stream().map(Prescription::exercise).toList();
    Wanted wanted = new Wanted(knowledge, new Catalogue(knowledge));
    for (Exercise exercise : matrix.exercises()) {
      boolean unasked = exercise.use() == Use.DEFAULT;
      if (unasked && !given.contains(exercise)) {
        unreachable(exercise, "rules that always hold leave out every dose");
      } else if (unasked && !wanted.is(exercise)) {
        unreachable(exercise, "no need and no rule asks for it");
      }
    }
  }

  private void unreachable(Exercise exercise, String why) {
    Place place = new Place("exercises/" + exercise.id() + ".yaml", 1);
    problems.add(place, "use", "is default, but " + why);
  }

  private void left(Condition condition, List<Part> asked) {
    List<Prescription> remaining =
        matrix.remaining(new Subject(condition.code())).stream()
            .filter(p -> p.exercise().use() == Use.DEFAULT)
            .toList();
    for (Part part : asked) {
      long left = of(part, remaining).map(Prescription::exercise).distinct().count();
      if (left < part.least()) {
        Place place = new Place("conditions/" + condition.code() + ".yaml", 1);
        String told = "leaves %d of %s; at least %d are asked for";
        problems.add(place, "code", told.formatted(left, part.name(), part.least()));
      }
    }
  }

  private static Stream<Prescription> of(Part part, List<Prescription> remaining) {
    return remaining.stream().filter(p -> part.takes(p.role()) && part.has(p.exercise()));
  }
}
