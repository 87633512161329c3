package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.need.Bands;
import org.jspecify.annotations.Nullable;

/** Chooses how a routine opens and closes: enough seconds, every band moved, little time taken. */
public final class Frames {

  private static final int UNRELATED_SECONDS = 20;
  private static final int LOADING_SECONDS = 60;

<<<<<<< HEAD
  private final List<Opening> openings = new ArrayList<>();
  private final List<Candidate> closings;

  /** A warm-up with what a choice asks of it. */
  private record Opening(Candidate candidate, int bands, boolean nearPain, boolean loads) {

    static Opening of(Candidate candidate, Bands bands) {
      return new Opening(
          candidate,
          bands.moved(candidate.exercise()),
          bands.nearPain(candidate.exercise()),
          candidate.exercise().muscles().stream().anyMatch(m -> m.role().loads()));
    }
  }

  /** Frames out of {@code candidates}, of which only warm-ups and cool-downs count. */
  public Frames(Bands bands, List<Candidate> candidates) {
    List<Candidate> warmUps = ofRole(candidates, RoutineRole.WARM_UP);
    List<Candidate> upright = warmUps.stream().filter(Frames::upright).toList();
    for (Candidate warmUp : upright.isEmpty() ? warmUps : upright) {
      openings.add(Opening.of(warmUp, bands));
=======
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
    Optional<Candidate> coolDown = coolDown(leastCoolDown, null);
    if (warmUp.isEmpty() || coolDown.isEmpty()) {
      return Optional.empty();
>>>>>>> people
    }
    this.closings = ofRole(candidates, RoutineRole.COOL_DOWN);
  }

<<<<<<< HEAD
  private static List<Candidate> ofRole(List<Candidate> candidates, RoutineRole role) {
    return candidates.stream().filter(c -> c.top().role() == role).toList();
=======
  /** The cool-down to take when the body ends in {@code last}; an upright one when null. */
  public Optional<Candidate> coolDown(int least, @org.jspecify.annotations.Nullable Position last) {
    return candidates.stream()
        .filter(c -> c.top().role() == RoutineRole.COOL_DOWN && c.seconds() >= least)
        .filter(c -> last == null ? upright(c) : c.exercise().position() == last)
        .min(
            Comparator.comparing((Candidate c) -> !isOrdered(c))
                .thenComparingInt(Candidate::seconds).thenComparing(c -> c.top().index()));
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
>>>>>>> people
  }

  private static boolean upright(Candidate candidate) {
    return candidate.exercise().position().upright();
  }

  /** The frame of a routine with at least so many seconds; empty when there is none. */
  public Optional<Frame> choose(int leastWarmUp, int leastCoolDown) {
    Optional<Frame> opened = warmUp(leastWarmUp);
    Optional<Candidate> closing = coolDown(leastCoolDown, null);
    return opened.flatMap(
        frame -> closing.map(c -> Frame.of(frame.warmUp(), List.of(c), frame.bands())));
  }

  /** The cool-down to take when the body ends in {@code last}; an upright one when null. */
  public Optional<Candidate> coolDown(int least, @Nullable Position last) {
    return closings.stream()
        .filter(c -> c.seconds() >= least)
        .filter(c -> last == null ? upright(c) : c.exercise().position() == last)
        .min(Comparator.comparingInt(Candidate::seconds).thenComparing(c -> c.top().index()));
  }

  /** One warm-up or two of different families: most bands first, then least cost. */
  private Optional<Frame> warmUp(int least) {
    Frame best = null;
    int bestCost = Integer.MAX_VALUE;
    int size = openings.size();
    for (int a = 0; a < size; a++) {
      for (int b = a; b < size; b++) {
        Opening one = openings.get(a);
        Opening other = openings.get(b);
        int seconds = one.candidate().seconds() + (a == b ? 0 : other.candidate().seconds());
        boolean family = a != b && one.candidate().family().equals(other.candidate().family());
        if (family || seconds < least) {
          continue;
        }
        int bands = one.bands() | other.bands();
        int cost = cost(seconds, one, other);
        int more = best == null ? 1 : Integer.bitCount(bands) - Integer.bitCount(best.bands());
        if (more > 0 || more == 0 && cost < bestCost) {
          bestCost = cost;
          best = Frame.of(items(one, other, a == b), List.of(), bands);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int cost(int seconds, Opening one, Opening other) {
    boolean related = one.nearPain() || other.nearPain();
    boolean loads = one.loads() || other.loads();
    return seconds + (related ? 0 : UNRELATED_SECONDS) + (loads ? LOADING_SECONDS : 0);
  }

  private static List<Candidate> items(Opening one, Opening other, boolean alone) {
    return alone ? List.of(one.candidate()) : List.of(one.candidate(), other.candidate());
  }
}
