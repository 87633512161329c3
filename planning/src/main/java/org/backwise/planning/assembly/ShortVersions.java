package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.TimingTable;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.ShortVersion;
import org.backwise.planning.need.Bands;
import org.backwise.planning.reasons.Reasons;
import org.backwise.planning.reasons.RoutineReasons;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Frames;
import org.backwise.planning.search.PlannedRoutine;
import org.backwise.planning.search.RoutineOrder;

/**
 * Cuts a routine to five or ten minutes: its own items, the daily one first. Another opening or
 * close is borrowed only where its own leave no room.
 */
final class ShortVersions {

  private final TimingTable timing;
  private final Bands bands;
  private final Items items;
  private final Reasons reasons;

  ShortVersions(TimingTable timing, Bands bands, Items items, Reasons reasons) {
    this.timing = timing;
    this.bands = bands;
    this.items = items;
    this.reasons = reasons;
  }

  List<ShortVersion> of(PlannedRoutine routine, Frames frames, List<Item> whole) {
    int seconds = whole.stream().mapToInt(Item::seconds).sum();
    List<ShortVersion> versions = new ArrayList<>();
    for (int budget : timing.shortVersions()) {
      if (seconds > budget) {
        RoutineReasons why = reasons.in(routine);
        cut(routine, frames, budget)
            .map(cut -> built(cut, whole, why, budget))
            .ifPresent(versions::add);
      }
    }
    return versions;
  }

  private Optional<ShortCut> cut(PlannedRoutine routine, Frames frames, int budget) {
    int warmUp = timing.shortWarmUpSeconds();
    int coolDown = timing.shortCoolDownSeconds();
    List<ShortCut> cuts = new ArrayList<>();
    for (List<Candidate> opening : openings(routine.warmUp())) {
      if (seconds(opening) >= warmUp && seconds(routine.coolDown()) >= coolDown) {
        cuts.add(ShortCut.of(routine.body(), opening, routine.coolDown(), items, bands, budget));
      }
    }
    Optional<ShortCut> own = ShortCut.best(cuts, routine.body());
    return own.isPresent()
        ? own
        : frames
            .choose(warmUp, coolDown)
            .map(f -> ShortCut.of(routine.body(), f.warmUp(), f.coolDown(), items, bands, budget))
            .filter(ShortCut::works);
  }

  /** Each warm-up item alone, then all together. */
  private static List<List<Candidate>> openings(List<Candidate> warmUp) {
    List<List<Candidate>> openings = new ArrayList<>();
    warmUp.forEach(item -> openings.add(List.of(item)));
    if (warmUp.size() > 1) {
      openings.add(warmUp);
    }
    return openings;
  }

  private int seconds(List<Candidate> candidates) {
    return candidates.stream().mapToInt(items::seconds).sum();
  }

  private ShortVersion built(ShortCut cut, List<Item> whole, RoutineReasons why, int budget) {
    List<Candidate> all = new ArrayList<>(cut.items());
    all.sort(RoutineOrder.OF_CANDIDATES);
    List<Item> built = all.stream().map(c -> likeIn(whole, c, why)).toList();
    return new ShortVersion(budget, PhaseAssembly.longestWeek(built), built);
  }

  /** The item of the whole routine where it has the exercise, so that its reasons stay. */
  private Item likeIn(List<Item> whole, Candidate candidate, RoutineReasons why) {
    return whole.stream()
        .filter(i -> i.exercise().equals(candidate.exercise().id()))
        .filter(i -> i.role() == candidate.top().role())
        .filter(i -> i.ladder().equals(items.ladder(candidate)))
        .findFirst()
        .orElseGet(() -> items.item(candidate, List.of(), why.of(candidate)));
  }
}
