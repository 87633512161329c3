package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.knowledge.tables.DraftingTable;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Use;
import org.backwise.planning.need.Bands;
import org.jspecify.annotations.Nullable;

/** Chooses how a routine opens and closes: enough seconds, every band moved, little time taken. */
public final class Frames {

  private final DraftingTable drafting;
  private final List<Candidate> coolDowns;
  private final List<Opening> openings;
  private final List<String> ordered;
  private final Set<String> needed;
  private final Set<String> kept;
  private final Map<List<Integer>, Optional<Frame>> chosen = new LinkedHashMap<>();

  /** A warm-up item with what the choice asks of it. */
  private record Opening(
      Candidate item, int bands, boolean ordered, boolean needed, boolean nearPain, boolean loads) {

    boolean goesWith(Opening later) {
      return item.top().index() < later.item.top().index()
          && !item.family().equals(later.item.family());
    }
  }

  /**
   * Frames out of {@code candidates}, of which only warm-ups and cool-downs count.
   *
   * @param ordered exercises that a clinician asks for; they are taken before others
   * @param needed families that alone can serve a clause of the body; they are left to it
   * @param kept exercises of the present frame, which stays where it can
   */
  public Frames(
      DraftingTable drafting,
      Bands bands,
      List<Candidate> candidates,
      List<String> ordered,
      Set<String> needed,
      Set<String> kept) {
    this.drafting = drafting;
    this.ordered = ordered;
    this.needed = needed;
    this.kept = there(candidates).containsAll(kept) ? kept : Set.of();
    this.coolDowns =
        candidates.stream().filter(c -> c.top().role() == RoutineRole.COOL_DOWN).toList();
    List<Candidate> warmUps =
        candidates.stream().filter(c -> c.top().role() == RoutineRole.WARM_UP).toList();
    boolean upright = warmUps.stream().anyMatch(Frames::upright);
    this.openings =
        warmUps.stream().filter(c -> !upright || upright(c)).map(c -> opening(bands, c)).toList();
  }

  private static Set<String> there(List<Candidate> candidates) {
    return candidates.stream().map(c -> c.exercise().id()).collect(Collectors.toSet());
  }

  private Opening opening(Bands bands, Candidate c) {
    return new Opening(
        c,
        bands.moved(c.exercise()),
        isOrdered(c),
        needed.contains(c.family()),
        bands.nearPain(c.exercise()),
        c.exercise().muscles().stream().anyMatch(m -> m.role().loads()));
  }

  /** The frame of a routine with at least so many seconds; empty when there is none. */
  public Optional<Frame> choose(int leastWarmUp, int leastCoolDown) {
    return chosen.computeIfAbsent(
        List.of(leastWarmUp, leastCoolDown), key -> find(leastWarmUp, leastCoolDown));
  }

  private Optional<Frame> find(int leastWarmUp, int leastCoolDown) {
    List<Opening> warmUp = warmUp(leastWarmUp);
    Optional<Candidate> coolDown =
        coolDowns(leastCoolDown, Frames::upright)
            .filter(c -> warmUp.stream().noneMatch(w -> w.item().family().equals(c.family())))
            .findFirst();
    if (warmUp.isEmpty() || coolDown.isEmpty()) {
      return Optional.empty();
    }
    int moved = warmUp.stream().mapToInt(Opening::bands).reduce(0, (a, b) -> a | b);
    List<Candidate> items = warmUp.stream().map(Opening::item).toList();
    return Optional.of(new Frame(items, List.of(coolDown.get()), moved));
  }

  /** The cool-downs that go with a body which ends in {@code last}, the best first. */
  public Stream<Candidate> coolDowns(int least, Position last) {
    return coolDowns(least, c -> c.exercise().position() == last);
  }

  /** What only calms down comes before what could warm up as well. */
  private Stream<Candidate> coolDowns(int least, Predicate<Candidate> fits) {
    return coolDowns.stream()
        .filter(c -> c.seconds() >= least)
        .filter(fits)
        .sorted(
            Comparator.comparing((Candidate c) -> !isOrdered(c))
                .thenComparing(c -> !kept.contains(c.exercise().id()))
                .thenComparing(c -> !askedFor(c))
                .thenComparing(c -> needed.contains(c.family()))
                .thenComparing(c -> c.exercise().roles().contains(RoutineRole.WARM_UP))
                .thenComparingInt(Candidate::seconds)
                .thenComparing(c -> c.top().index()));
  }

  /** The present one where it is still long enough; else the best. */
  private List<Opening> warmUp(int least) {
    List<Opening> present =
        openings.stream().filter(o -> kept.contains(o.item().exercise().id())).toList();
    List<Opening> same = best(present, least);
    long exercises = present.stream().map(o -> o.item().exercise()).distinct().count();
    return !same.isEmpty() && same.size() == exercises ? same : best(openings, least);
  }

  /** One item or two: what is ordered, then most bands, then least cost; the first among equals. */
  private List<Opening> best(List<Opening> of, int least) {
    long best = Long.MAX_VALUE;
    List<Opening> found = new ArrayList<>();
    for (int pair = 0; pair < 2; pair++) {
      for (Opening one : of) {
        for (Opening other : pair == 0 ? List.of(one) : of) {
          long rank = rank(one, pair == 0 ? null : other, least);
          if (rank < best && (pair == 0 || one.goesWith(other))) {
            best = rank;
            found = pair == 0 ? List.of(one) : List.of(one, other);
          }
        }
      }
    }
    return found;
  }

  /** Lower is better; the largest number where it is too short. */
  private long rank(Opening one, @Nullable Opening other, int least) {
    int seconds = one.item().seconds() + (other == null ? 0 : other.item().seconds());
    if (seconds < least) {
      return Long.MAX_VALUE;
    }
    int bands = one.bands() | (other == null ? 0 : other.bands());
    int ordered = (one.ordered() ? 1 : 0) + (other != null && other.ordered() ? 1 : 0);
    boolean near = one.nearPain() || other != null && other.nearPain();
    boolean loads = one.loads() || other != null && other.loads();
    int cost =
        seconds
            + (near ? 0 : drafting.besidePainSeconds())
            + (loads ? drafting.loadingSeconds() : 0);
    int taken = one.needed() || other != null && other.needed() ? 2 : 0;
    return ((long) (2 - ordered + taken) * Integer.SIZE + Integer.SIZE - Integer.bitCount(bands))
            * Integer.MAX_VALUE
        + cost;
  }

  private boolean isOrdered(Candidate candidate) {
    return ordered.contains(candidate.exercise().id());
  }

  /** What is given on request alone is here because the person asked for it. */
  private static boolean askedFor(Candidate candidate) {
    return candidate.exercise().use() == Use.ON_REQUEST;
  }

  private static boolean upright(Candidate candidate) {
    return candidate.exercise().position().upright();
  }
}
