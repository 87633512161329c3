package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Frame;
import org.backwise.planning.search.PhaseSetup;
import org.backwise.planning.search.PlannedRoutine;
import org.backwise.planning.search.RoutineOrder;

/** The relief routine of a phase: ease, breath and small movement for a bad day. */
final class Relief {

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
    Ease ease = new Ease(setup.task().person(), most.levelMost());
    List<Candidate> fitting =
        setup.candidatesFor(RoutineKind.RELIEF).stream()
            .filter(c -> c.top().role() == RoutineRole.WORK && c.stays() && ease.eases(c))
            .sorted(ease.bestFirst())
            .toList();
    for (Candidate candidate : evenly(fitting)) {
      int supine = candidate.supineSeconds() + supine(body) + supine(frame.coolDown());
      boolean related =
          Stream.of(body, frame.warmUp(), frame.coolDown())
              .flatMap(List::stream)
              .anyMatch(c -> family(c).equals(family(candidate)));
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

  /** A rest and a movement in turn, as the best of all is the one or the other. */
  private static List<Candidate> evenly(List<Candidate> fitting) {
    List<Candidate> left = new ArrayList<>(fitting);
    List<Candidate> evenly = new ArrayList<>();
    while (!left.isEmpty()) {
      boolean resting = evenly.isEmpty() || !Ease.rests(evenly.get(evenly.size() - 1));
      Candidate next =
          left.stream()
              .filter(c -> !evenly.isEmpty() && Ease.rests(c) == resting)
              .findFirst()
              .orElse(left.get(0));
      left.remove(next);
      evenly.add(next);
    }
    return evenly;
  }

  private static int supine(List<Candidate> items) {
    return items.stream().mapToInt(Candidate::supineSeconds).sum();
  }

  private static String family(Candidate candidate) {
    return candidate.exercise().family().name();
  }
}
