package org.backwise.planning.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.need.Bands;

/** Chooses how a routine opens and closes: enough seconds, every band moved, little time taken. */
public final class Frames {

  private static final int UNRELATED_SECONDS = 20;
  private static final int LOADING_SECONDS = 60;

  private final Bands bands;
  private final List<Candidate> candidates;
  private final List<String> ordered;

  /**
   * Frames out of {@code candidates}, of which only warm-ups and cool-downs count.
   *
   * @param ordered exercises that a clinician asks for; they are taken before others
   */
  public Frames(Bands bands, List<Candidate> candidates, List<String> ordered) {
    this.bands = bands;
    this.candidates = candidates;
    this.ordered = ordered;
  }

  /** The frame of a routine with at least so many seconds; empty when there is none. */
  public Optional<Frame> choose(int leastWarmUp, int leastCoolDown) {
    Optional<List<Candidate>> warmUp = warmUp(leastWarmUp);
    if (warmUp.isEmpty()) {
      return Optional.empty();
    }
    Optional<Candidate> coolDown =
        coolDowns(leastCoolDown, Frames::upright)
            .filter(c -> warmUp.get().stream().noneMatch(w -> w.family().equals(c.family())))
            .findFirst();
    if (coolDown.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(warmUp.get(), List.of(coolDown.get()), moved(warmUp.get())));
  }

  /** The cool-down to take when the body ends in {@code last}. */
  public Optional<Candidate> coolDown(int least, Position last) {
    return coolDowns(least, c -> c.exercise().position() == last).findFirst();
  }

  /** What only calms down comes before what could warm up as well. */
  private Stream<Candidate> coolDowns(int least, Predicate<Candidate> fits) {
    return candidates.stream()
        .filter(c -> c.top().role() == RoutineRole.COOL_DOWN && c.seconds() >= least)
        .filter(fits)
        .sorted(
            Comparator.comparing((Candidate c) -> !isOrdered(c))
                .thenComparing(c -> c.exercise().roles().contains(RoutineRole.WARM_UP))
                .thenComparingInt(Candidate::seconds)
                .thenComparing(c -> c.top().index()));
  }

  private Optional<List<Candidate>> warmUp(int least) {
    List<Candidate> upright =
        candidates.stream()
            .filter(c -> c.top().role() == RoutineRole.WARM_UP && upright(c))
            .toList();
    List<Candidate> usable =
        upright.isEmpty()
            ? candidates.stream().filter(c -> c.top().role() == RoutineRole.WARM_UP).toList()
            : upright;
    Comparator<List<Candidate>> best =
        Comparator.comparingLong((List<Candidate> w) -> -w.stream().filter(this::isOrdered).count())
            .thenComparingInt(w -> -Integer.bitCount(moved(w)))
            .thenComparingInt(this::cost);
    return Stream.concat(usable.stream().map(List::of), pairs(usable))
        .filter(w -> seconds(w) >= least)
        .min(best);
  }

  private static Stream<List<Candidate>> pairs(List<Candidate> usable) {
    return usable.stream()
        .flatMap(
            a ->
                usable.stream()
                    .filter(b -> a.top().index() < b.top().index())
                    .filter(b -> !family(a.exercise()).equals(family(b.exercise())))
                    .map(b -> List.of(a, b)));
  }

  private static String family(Exercise exercise) {
    return exercise.family().name();
  }

  private boolean isOrdered(Candidate candidate) {
    return ordered.contains(candidate.exercise().id());
  }

  private int cost(List<Candidate> warmUp) {
    boolean related = warmUp.stream().anyMatch(c -> bands.nearPain(c.exercise()));
    boolean loads = warmUp.stream().anyMatch(Frames::loads);
    return seconds(warmUp) + (related ? 0 : UNRELATED_SECONDS) + (loads ? LOADING_SECONDS : 0);
  }

  private static boolean loads(Candidate candidate) {
    return candidate.exercise().muscles().stream().anyMatch(m -> m.role().loads());
  }

  private int moved(List<Candidate> warmUp) {
    return warmUp.stream().mapToInt(c -> bands.moved(c.exercise())).reduce(0, (a, b) -> a | b);
  }

  private static int seconds(List<Candidate> items) {
    return items.stream().mapToInt(Candidate::seconds).sum();
  }

  private static boolean upright(Candidate candidate) {
    return candidate.exercise().position().upright();
  }
}
