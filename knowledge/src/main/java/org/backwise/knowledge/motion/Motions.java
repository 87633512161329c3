package org.backwise.knowledge.motion;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.trees.Trees;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.JointLimit;
import org.backwise.model.motion.Motion;
import org.backwise.reading.Problems;

/**
 * Everything the figure is made from.
 *
 * @param byExercise the motions by the id of their exercise
 */
public record Motions(Body body, List<JointLimit> limits, SortedMap<String, Motion> byExercise) {

  private static final String BODY = "figure/body.yaml";
  private static final String LIMITS = "figure/limits.yaml";

  public Motions {
    limits = List.copyOf(limits);
    byExercise = Collections.unmodifiableSortedMap(new TreeMap<>(byExercise));
  }

  /**
   * The motions in {@code trees}; content that was built in has been checked, so a problem throws.
   */
  public static Motions of(Trees trees) {
    Problems problems = new Problems();
    return read(trees, problems)
        .orElseThrow(() -> new IllegalStateException("figure content: " + problems.all()));
  }

  /** The motions in {@code trees}; empty, with every problem added, when something is wrong. */
  public static Optional<Motions> read(Trees trees, Problems problems) {
    Problems own = new Problems();
    Optional<Body> body = BodyReader.read(trees.tree(BODY), own);
    Optional<List<JointLimit>> limits = LimitReader.read(trees.tree(LIMITS), own);
    SortedMap<String, Motion> motions = new TreeMap<>();
    for (String path : trees.in("motions")) {
      MotionReader.read(trees.tree(path), own).ifPresent(m -> add(trees, path, m, motions, own));
    }
    own.all().forEach(p -> problems.add(p.place(), p.path(), p.message()));
    return own.none()
        ? Optional.of(new Motions(body.orElseThrow(), limits.orElseThrow(), motions))
        : Optional.empty();
  }

  private static void add(
      Trees trees, String path, Motion motion, SortedMap<String, Motion> into, Problems problems) {
    if (!motion.id().equals(Trees.idOf(path))) {
      problems.add(trees.tree(path).place(), "id", motion.id() + " is not the file's name");
    }
    into.put(motion.id(), motion);
  }

  /** How an exercise is moved. */
  public Optional<Motion> of(String exercise) {
    return Optional.ofNullable(byExercise.get(exercise));
  }
}
