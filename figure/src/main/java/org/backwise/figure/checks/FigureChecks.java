package org.backwise.figure.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.JointLimit;
import org.backwise.model.motion.Motion;
import org.backwise.reading.Node;
import org.backwise.reading.Place;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;

/**
 * Checks figures along their whole repetition.
 *
 * @param motions by the id of their exercise
 * @param exercises what the catalogue says of them, by id
 */
public record FigureChecks(
    Body body,
    List<JointLimit> limits,
    Map<String, Motion> motions,
    Map<String, Exercise> exercises) {

  /** What does not hold {@code figure/checks.yaml}, which is read as {@code bounds}. */
  public List<Problem> against(Node bounds) {
    Problems problems = new Problems();
    return BoundsReader.read(bounds, problems)
        .map(read -> new Run(read, checks(read)).problems())
        .orElseGet(problems::all);
  }

  /** Every check, by whose name exceptions know it. */
  List<FigureCheck> checks(Bounds bounds) {
    Bounds.Space space = bounds.space();
    return List.of(
        new JointAngles(limits, bounds.limbs().solvedDegrees()),
        new FreeSpace(space.sink()),
        new Planted(space.drift()),
        new Meeting(space.meeting()),
        new Balance(bounds.masses(), space),
        new Pace(bounds.pace()),
        new Closing(space.closing()),
        new Mirroring(space.mirror()),
        new Rhythm(bounds.longestHoldSeconds()),
        new Posture(bounds.posture()),
        new SaidSpine(limits, bounds.spine()),
        new SaidLimbs(bounds.limbs()));
  }

  /** One run, which remembers the exceptions that it needed. */
  private final class Run {

    private final Bounds bounds;
    private final List<FigureCheck> checks;
    private final Set<Allowed> used = new HashSet<>();
    private final Problems problems = new Problems();

    Run(Bounds bounds, List<FigureCheck> checks) {
      this.bounds = bounds;
      this.checks = checks;
    }

    List<Problem> problems() {
      motions.forEach(
          (id, motion) -> {
            Exercise exercise = exercises.get(id);
            if (exercise != null) {
              check(new Shown(exercise, Repetition.of(body, motion, bounds.steps())));
            }
          });
      bounds.allowed().stream().filter(each -> !used.contains(each)).forEach(this::forNothing);
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
}
