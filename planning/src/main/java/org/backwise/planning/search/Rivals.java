package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backwise.model.programme.RoutineKind;

/** What a planned phase would lose with an exercise that it left out in the place of another. */
public final class Rivals {

  private static final int MILLI = 1000;

  private final PhaseProblem problem;
  private final Scorer scorer;
  private final Selection chosen;
  private final Score best;

  private Rivals(PhaseProblem problem, Selection chosen) {
    this.problem = problem;
    this.scorer = new Scorer(problem);
    this.chosen = chosen;
    this.best = scorer.score(chosen);
  }

  /**
   * The place in which the exercise would cost least.
   *
   * @param instead the exercise that stands there, and was better
   * @param lessMilli how much less the phase would be worth, in thousandths; rest (H6), growth
   *     (H11) and the number of items (H8) are not asked
   * @param unmet what a week would go without; empty where it is only worth less
   */
  public record Rival(String instead, RoutineKind routine, long lessMilli, List<String> unmet) {}

  /** What {@code exercise} would cost in {@code phase}; empty where it has no place to stand. */
  public static Optional<Rival> of(PlannedPhase phase, String exercise) {
    return phase
        .setup()
        .problem()
        .flatMap(problem -> new Rivals(problem, selection(phase, problem)).of(exercise));
  }

  private static Selection selection(PlannedPhase phase, PhaseProblem problem) {
    return new Selection(
        problem.slots().stream()
            .map(
                slot ->
                    phase.routines().stream()
                        .filter(routine -> routine.kind() == slot.kind())
                        .findFirst()
                        .map(PlannedRoutine::body)
                        .orElse(List.of()))
            .toList());
  }

  private Optional<Rival> of(String exercise) {
    Optional<Trade> least = Optional.empty();
    for (int s = 0; s < chosen.slots(); s++) {
      for (Candidate rival : problem.slots().get(s).candidates()) {
        for (Candidate stands : chosen.body(s)) {
          if (rival.exercise().id().equals(exercise) && fits(s, rival, stands)) {
            Trade trade = new Trade(s, rival, stands, scorer.score(with(s, rival, stands)));
            least =
                least
                    .filter(t -> !trade.score().betterThan(t.score()))
                    .or(() -> Optional.of(trade));
          }
        }
      }
    }
    return least.map(this::told);
  }

  private record Trade(int slot, Candidate rival, Candidate stands, Score score) {}

  /** H2 and H3: as long as there is time, and none of the family beside it. */
  private boolean fits(int s, Candidate rival, Candidate stands) {
    Slot slot = problem.slots().get(s);
    int seconds =
        slot.frame().seconds()
            + chosen.body(s).stream().mapToInt(Candidate::seconds).sum()
            - stands.seconds()
            + rival.seconds();
    return rival.counted() == stands.counted()
        && seconds <= slot.budgetSeconds()
        && (rival.bands() & ~slot.frame().bands()) == 0
        && chosen.body(s).stream()
            .filter(other -> other != stands)
            .noneMatch(other -> other.family().equals(rival.family()));
  }

  private Selection with(int s, Candidate rival, Candidate stands) {
    List<List<Candidate>> bodies = new ArrayList<>(chosen.bodies());
    bodies.set(s, chosen.body(s).stream().map(c -> c == stands ? rival : c).toList());
    return new Selection(bodies);
  }

  private Rival told(Trade trade) {
    Selection traded = with(trade.slot(), trade.rival(), trade.stands());
    List<String> unmet =
        IntStream.range(0, problem.clauses().size())
            .filter(c -> scorer.missing(c, traded) > scorer.missing(c, chosen))
            .mapToObj(c -> problem.clauses().get(c).name())
            .toList();
    long less = MILLI * (best.value() - trade.score().value()) / Math.max(1, best.value());
    return new Rival(
        trade.stands().exercise().id(), problem.slots().get(trade.slot()).kind(), less, unmet);
  }
}
