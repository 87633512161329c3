package org.backwise.documents.programme;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backwise.documents.Tree;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.reading.Json;

/** Writes the catalogue of exercises with their words and cautions. */
public final class CatalogueWriter {

  /** The value of {@code schema}. */
  public static final String SCHEMA = "backwise-exercises-1";

  private final Knowledge knowledge;
  private final Function<Exercise, List<String>> cautions;

  /**
   * Writes the exercises of {@code knowledge}.
   *
   * @param cautions the ids of the rules whose trait the exercise has with any of its doses
   */
  public CatalogueWriter(Knowledge knowledge, Function<Exercise, List<String>> cautions) {
    this.knowledge = knowledge;
    this.cautions = cautions;
  }

  /** As JSON. */
  public String json() {
    return Json.pretty(tree());
  }

  /** As a tree of maps, lists, texts and numbers. */
  public Map<String, Object> tree() {
    return new Tree()
        .put("schema", SCHEMA)
        .put("contentVersion", knowledge.contentVersion())
        .list("exercises", knowledge.exercises().all(), this::exercise)
        .fields();
  }

  private Tree exercise(Exercise exercise) {
    return ExerciseTree.of(exercise, knowledge.texts().exercise(exercise.id()))
        .put("cautions", cautions.apply(exercise));
  }
}
