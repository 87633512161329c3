package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.knowledge.tables.TimingTable;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.ShortVersion;
import org.backwise.planning.need.Bands;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Frame;
import org.backwise.planning.search.Frames;
import org.backwise.planning.search.PlannedRoutine;
import org.backwise.planning.search.RoutineOrder;

/** Cuts a routine to five or ten minutes: the daily item first, then what asks least change. */
final class ShortVersions {

  private final TimingTable timing;
  private final Bands bands;
  private final Items items;

  ShortVersions(TimingTable timing, Bands bands, Items items) {
    this.timing = timing;
    this.bands = bands;
    this.items = items;
  }

  List<ShortVersion> of(PlannedRoutine routine, Frames frames, List<Item> whole) {
    int seconds = whole.stream().mapToInt(Item::seconds).sum();
    List<ShortVersion> versions = new ArrayList<>();
    for (int budget : timing.shortVersions()) {
      if (seconds > budget) {
        version(routine, frames, whole, budget).ifPresent(versions::add);
      }
    }
    return versions;
  }

  private Optional<ShortVersion> version(
      PlannedRoutine routine, Frames frames, List<Item> whole, int budget) {
    Optional<Frame> frame =
        frames.choose(timing.shortWarmUpSeconds(), timing.shortCoolDownSeconds());
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    int left = budget - secondsOf(frame.get().warmUp()) - secondsOf(frame.get().coolDown());
    List<Candidate> body = new ArrayList<>();
    for (Candidate candidate : byImportance(routine.body())) {
      boolean warm = (bands.worked(candidate.exercise()) & ~frame.get().bands()) == 0;
      boolean alone =
          Stream.concat(frame.get().warmUp().stream(), frame.get().coolDown().stream())
              .noneMatch(w -> sameFamily(w, candidate));
      if (warm && alone && items.seconds(candidate) <= left) {
        body.add(candidate);
        left -= items.seconds(candidate);
      }
    }
    return body.isEmpty() ? Optional.empty() : Optional.of(built(frame.get(), body, whole, budget));
  }

  private static boolean sameFamily(Candidate a, Candidate b) {
    return a.exercise().family().name().equals(b.exercise().family().name());
  }

  private static List<Candidate> byImportance(List<Candidate> body) {
    List<Candidate> sorted = new ArrayList<>(body);
    sorted.sort(
        java.util.Comparator.comparing((Candidate c) -> c.top().role() != RoutineRole.DAILY)
            .thenComparingInt(Candidate::seconds)
            .thenComparing(RoutineOrder.OF_CANDIDATES));
    return sorted;
  }

  private ShortVersion built(Frame frame, List<Candidate> body, List<Item> whole, int budget) {
    List<Candidate> all = new ArrayList<>(frame.warmUp());
    all.addAll(body);
    all.addAll(frame.coolDown());
    all.sort(RoutineOrder.OF_CANDIDATES);
    List<Item> built = all.stream().map(c -> likeIn(whole, c)).toList();
    return new ShortVersion(budget, PhaseAssembly.longestWeek(built), built);
  }

  /** The item of the whole routine where it has the exercise, so that its reasons stay. */
  private Item likeIn(List<Item> whole, Candidate candidate) {
    Item own = items.item(candidate, List.of(), List.of());
    return whole.stream()
        .filter(
            i ->
                i.exercise().equals(own.exercise())
                    && i.role() == own.role()
                    && i.dose().equals(own.dose()))
        .findFirst()
        .orElse(own);
  }

  private int secondsOf(List<Candidate> candidates) {
    return candidates.stream().mapToInt(items::seconds).sum();
  }
}
