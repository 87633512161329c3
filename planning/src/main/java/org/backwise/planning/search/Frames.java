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

  private final List<Opening> openings = new ArrayList<>();
  private final List<Candidate> closings;
  private final List<String> ordered;

  /** A warm-up with what a choice asks of it. */
  private record Opening(
      Candidate candidate, int bands, boolean nearPain, boolean loads, boolean ordered) {

    static Opening of(Candidate candidate, Bands bands, boolean ordered) {
      return new Opening(
          candidate,
          bands.moved(candidate.exercise()),
          bands.nearPain(candidate.exercise()),
          candidate.exercise().muscles().stream().anyMatch(m -> m.role().loads()),
          ordered);
    }
  }

  /**
   * Frames out of {@code candidates}, of which only warm-ups and cool-downs count.
   *
   * @param ordered exercises that a clinician asks for; they are taken before others
   */
  public Frames(Bands bands, List<Candidate> candidates, List<String> ordered) {
    this.ordered = ordered;
    List<Candidate> warmUps = ofRole(candidates, RoutineRole.WARM_UP);
    List<Candidate> upright = warmUps.stream().filter(Frames::upright).toList();
    for (Candidate warmUp : upright.isEmpty() ? warmUps : upright) {
      openings.add(Opening.of(warmUp, bands, isOrdered(warmUp)));
    }
    this.closings = ofRole(candidates, RoutineRole.COOL_DOWN);
  }

  private static List<Candidate> ofRole(List<Candidate> candidates, RoutineRole role) {
    return candidates.stream().filter(c -> c.top().role() == role).toList();
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
        .min(
            Comparator.comparing((Candidate c) -> !isOrdered(c))
                .thenComparingInt(Candidate::seconds)
                .thenComparing(c -> c.top().index()));
  }

  private boolean isOrdered(Candidate candidate) {
    return ordered.contains(candidate.exercise().id());
  }

  /** One warm-up or two of different families: asked for, most bands, least cost. */
  private Optional<Frame> warmUp(int least) {
    Frame best = null;
    int bestCost = Integer.MAX_VALUE;
    int bestRank = -1;
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
        int rank = 100 * asked(one, other, a == b) + Integer.bitCount(bands);
        if (rank > bestRank || rank == bestRank && cost < bestCost) {
          bestRank = rank;
          bestCost = cost;
          best = Frame.of(items(one, other, a == b), List.of(), bands);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int asked(Opening one, Opening other, boolean alone) {
    return (one.ordered() ? 1 : 0) + (!alone && other.ordered() ? 1 : 0);
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
