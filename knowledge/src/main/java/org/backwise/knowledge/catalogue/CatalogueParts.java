package org.backwise.knowledge.catalogue;

import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.knowledge.reading.Known;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Use;
import org.backwise.reading.Problems;

/**
 * {@code catalogue.yaml}: how full the catalogue should be.
 *
 * @param enforced whether a part that falls short is a finding
 * @param parts what the whole catalogue should hold
 * @param remaining what should be left to a person with any one condition
 */
public record CatalogueParts(boolean enforced, List<Part> parts, List<Part> remaining) {

  /** Where it stands. */
  public static final String FILE = "catalogue.yaml";

  public CatalogueParts {
    parts = List.copyOf(parts);
    remaining = List.copyOf(remaining);
  }

  /** How many exercises one part has. */
  public record Count(Part part, int exercises) {

    /** Whether it has fewer than it should. */
    public boolean isShort() {
      return exercises < part.least();
    }
  }

  /** The table of {@code knowledge}; empty where there is none. */
  public static Optional<CatalogueParts> of(Knowledge knowledge, Problems problems) {
    if (!knowledge.trees().has(FILE)) {
      return Optional.empty();
    }
    Known known = Known.of(knowledge.vocabulary(), knowledge.trees());
    var reader = new CataloguePartsReader(known);
    return Optional.of(ContentFile.one(knowledge.trees(), FILE, problems, reader));
  }

  /** The parts as they are filled; what is still a draft does not count. */
  public List<Count> counted(List<Exercise> exercises) {
    return parts.stream()
        .map(part -> new Count(part, (int) exercises.stream().filter(e -> in(part, e)).count()))
        .toList();
  }

  private static boolean in(Part part, Exercise exercise) {
    return exercise.use() != Use.DRAFT && part.has(exercise);
  }
}
