package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Frame;
import org.backwise.planning.search.PhaseSetup;
import org.backwise.planning.search.PlannedRoutine;
import org.backwise.planning.search.RoutineOrder;

/** The relief routine of a phase: ease, breath and small movement for a bad day. */
final class Relief {

  private static final Set<ExerciseKind> KINDS =
      Set.of(
          ExerciseKind.BREATHING,
          ExerciseKind.RELAXATION,
          ExerciseKind.POSITION_OF_EASE,
          ExerciseKind.ACTIVE_ROM,
          ExerciseKind.MOTOR_CONTROL);

  private Relief() {}

  /** The routine; empty when it cannot even open and close. */
  static Optional<PlannedRoutine> of(PhaseSetup setup) {
    var timing = setup.task().timing();
    int budget = setup.task().budget(RoutineKind.RELIEF);
    Optional<Frame> frame =
        setup
            .frames(RoutineKind.RELIEF)
            .choose(
                timing.leastWarmUp(RoutineKind.RELIEF, budget),
                timing.leastCoolDown(RoutineKind.RELIEF, budget));
    return frame
        .filter(f -> f.seconds() <= budget)
        .map(f -> filled(setup, f, budget, setup.task().eligible().supineSecondsMost()));
  }

  private static PlannedRoutine filled(PhaseSetup setup, Frame frame, int budget, int supineMost) {
    var most = setup.task().knowledge().tables().drafting().relief();
    int left = budget - frame.seconds();
    List<Candidate> body = new ArrayList<>();
    List<Candidate> fitting =
        setup.candidatesFor(RoutineKind.RELIEF).stream()
            .filter(
                c -> c.top().role() == RoutineRole.WORK && eases(c.exercise(), most.levelMost()))
            .sorted(
                Comparator.comparing(
                        (Candidate c) -> c.exercise().kind() != ExerciseKind.POSITION_OF_EASE)
                    .thenComparingInt(c -> c.top().index()))
            .toList();
    for (Candidate candidate : fitting) {
      boolean related =
          body.stream().anyMatch(c -> family(c).equals(family(candidate)))
              || frame.warmUp().stream().anyMatch(c -> family(c).equals(family(candidate)))
              || frame.coolDown().stream().anyMatch(c -> family(c).equals(family(candidate)));
      int supine = candidate.supineSeconds();
      for (Candidate other : body) {
        supine += other.supineSeconds();
      }
      for (Candidate other : frame.coolDown()) {
        supine += other.supineSeconds();
      }
      if (!related
          && body.size() < most.itemsMost()
          && candidate.seconds() <= left
          && supine <= supineMost) {
        body.add(candidate);
        left -= candidate.seconds();
      }
    }
    body.sort(RoutineOrder.OF_CANDIDATES);
    return new PlannedRoutine(
        RoutineKind.RELIEF, budget, 0, frame.warmUp(), body, frame.coolDown());
  }

  private static String family(Candidate candidate) {
    return candidate.exercise().family().name();
  }

  private static boolean eases(Exercise exercise, int levelMost) {
    return KINDS.contains(exercise.kind())
        && exercise.effort() == Effort.GENTLE
        && exercise.level() <= levelMost
        && exercise.spinalMotions().stream().allMatch(m -> m.range() == MotionRange.SMALL);
  }
}
