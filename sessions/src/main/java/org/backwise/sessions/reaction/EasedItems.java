package org.backwise.sessions.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Rung;

/**
 * Items whose ladders begin where the person stands: in {@code week} no dose is above its rung, and
 * after it each climbs one dose in {@code pace} weeks at most, until the plan is reached. Weeks
 * that lie behind are no higher either, since a ladder never goes down.
 */
record EasedItems(Doses doses, Map<String, Integer> rungs, int week, int pace) {

  List<Item> of(List<Item> items) {
    return items.stream().map(this::of).toList();
  }

  private Item of(Item item) {
    Integer rung = rungs.get(item.exercise());
    return rung == null || !Plan.climbs(item) || doses.of(item.exercise()).isEmpty()
        ? item
        : eased(item, rung);
  }

  private Item eased(Item item, int rung) {
    List<Dose> all = doses.of(item.exercise());
    List<Rung> ladder = new ArrayList<>();
    int before = 0;
    for (Rung planned : item.ladder()) {
      int most = rung + Math.max(0, planned.week() - week) / pace;
      before = Math.max(before, index(item, planned, all, most));
      boolean known = all.contains(planned.dose());
      ladder.add(known ? rung(item, planned.week(), all.get(before)) : planned);
    }
    return ladder.equals(item.ladder()) ? item : item.withLadder(ladder);
  }

  /** The highest dose up to {@code most} for which there is time, or else the next above it. */
  private int index(Item item, Rung planned, List<Dose> all, int most) {
    int top = all.indexOf(planned.dose());
    int least =
        item.role() == RoutineRole.STRETCH && top >= 0
            ? doses.shortestStretch(item.exercise(), top)
            : 0;
    int from = Math.min(top, Math.max(most, least));
    return IntStream.concat(
            IntStream.rangeClosed(least, from).map(down -> least + from - down),
            IntStream.rangeClosed(from + 1, top))
        .filter(i -> rung(item, planned.week(), all.get(i)).seconds() <= planned.seconds())
        .findFirst()
        .orElse(top);
  }

  private Rung rung(Item item, int inWeek, Dose dose) {
    return new Rung(inWeek, dose, doses.seconds(item.exercise(), dose, item.side()));
  }
}
