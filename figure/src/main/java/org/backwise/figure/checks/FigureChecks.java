package org.backwise.figure.checks;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.motion.Motion;
import org.backwise.reading.Place;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;

/** Checks every figure along its whole repetition against {@code figure/checks.yaml}. */
public final class FigureChecks {

  private static final String FILE = "figure/checks.yaml";
  private static final String BODY = "figure/body.yaml";

  private final Knowledge knowledge;
  private final Motions motions;
  private final Bounds bounds;
  private final List<FigureCheck> checks;
  private final Set<Allowed> used = new HashSet<>();
  private final Problems problems = new Problems();

  private FigureChecks(Knowledge knowledge, Motions motions, Bounds bounds) {
    this.knowledge = knowledge;
    this.motions = motions;
    this.bounds = bounds;
    this.checks = checks(motions, bounds);
  }

  /** What is found in {@code folder}, whose form is sound. */
  public static List<Problem> run(Path folder) {
    Problems problems = new Problems();
    Knowledge knowledge = Knowledge.fromFolder(folder, problems);
    return problems.none() ? run(knowledge) : problems.all();
  }

  static List<Problem> run(Knowledge knowledge) {
    Problems problems = new Problems();
    if (!knowledge.trees().has(BODY)) {
      return List.of();
    }
    if (!knowledge.trees().has(FILE)) {
      problems.add(new Place(FILE, 1), "", "is missing");
      return problems.all();
    }
    Motions motions = Motions.of(knowledge.trees());
    return BoundsReader.read(knowledge.trees().tree(FILE), problems)
        .map(bounds -> new FigureChecks(knowledge, motions, bounds).run())
        .orElseGet(problems::all);
  }

  private static List<FigureCheck> checks(Motions motions, Bounds bounds) {
    Bounds.Space space = bounds.space();
    return List.of(
        new JointAngles(motions.limits(), bounds.limbs().solvedDegrees()),
        new FreeSpace(space.sink()),
        new Planted(space.drift()),
        new Meeting(space.meeting()),
        new Balance(bounds.masses(), space),
        new Pace(bounds.pace()),
        new Closing(space.closing()),
        new Mirroring(space.mirror()),
        new Rhythm(bounds.longestHoldSeconds()),
        new Posture(bounds.posture()),
        new SaidSpine(motions.limits(), bounds.spine()),
        new SaidLimbs(bounds.limbs()));
  }

  /** The names of all checks, by which exceptions name them. */
  static List<String> names(Motions motions, Bounds bounds) {
    return checks(motions, bounds).stream().map(FigureCheck::name).toList();
  }

  private List<Problem> run() {
    for (Motion motion : motions.byExercise().values()) {
      if (knowledge.exercises().has(motion.id())) {
        Exercise exercise = knowledge.exercises().get(motion.id());
        Repetition repetition = Repetition.of(motions.body(), motion, bounds.steps());
        check(new Shown(exercise, repetition));
      }
    }
    bounds.allowed().stream().filter(allowed -> !used.contains(allowed)).forEach(this::forNothing);
    return problems.all();
  }

  private void check(Shown shown) {
    for (FigureCheck check : checks) {
      for (Fault fault : check.faults(shown)) {
        List<Allowed> allowed = allowed(shown.motion().id(), check, fault);
        used.addAll(allowed);
        if (allowed.isEmpty()) {
          Place place = new Place("motions/" + shown.motion().id() + ".yaml", 1);
          problems.add(place, check.name(), fault.told());
        }
      }
    }
  }

  private List<Allowed> allowed(String motion, FigureCheck check, Fault fault) {
    return bounds.allowed().stream().filter(a -> a.covers(motion, check.name(), fault)).toList();
  }

  private void forNothing(Allowed allowed) {
    String told = "%s holds %s of %s: the exception is for nothing";
    problems.add(
        allowed.place(),
        "exceptions",
        told.formatted(allowed.motion(), allowed.check(), allowed.of()));
  }
}
