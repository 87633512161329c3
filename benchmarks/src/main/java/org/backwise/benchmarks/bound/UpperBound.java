package org.backwise.benchmarks.bound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;
import org.backwise.benchmarks.instance.Slot;

/**
 * What no sound answer to a phase is worth more than. Stimulus gets a price in each cell, and so
 * does what an item raises the first week by; then the slots fall apart, and each is filled as
 * dearly as can be. Whatever the prices, the sum is a bound, since needs are concave; the prices
 * are moved until it is low. Sessions that serve a clause are paid for. Recovery, time on the back
 * and balance are left aside, which can only raise it.
 */
public final class UpperBound {

  private static final int ROUNDS = 120;
  private static final int PATIENCE = 6;
  private static final double HAIR = 1e-6;

  private final Instance instance;
  private final List<BestBody> bodies;
  private final Map<Integer, Integer> slotsOf = new HashMap<>();
  private final CellPrices prices;
  private final ClausePrices calls;

  private UpperBound(Instance instance) {
    this.instance = instance;
    this.prices = new CellPrices(instance);
    this.calls = new ClausePrices(instance.clauses());
    this.bodies =
        IntStream.range(0, instance.slots().size())
            .mapToObj(s -> new BestBody(instance, s))
            .toList();
    for (Slot slot : instance.slots()) {
      slot.items().stream()
          .filter(Item::counted)
          .map(Item::exercise)
          .distinct()
          .forEach(e -> slotsOf.merge(e, 1, Integer::sum));
    }
  }

  /** The bound of {@code instance}; an answer worth {@code known} only makes it sooner low. */
  public static long of(Instance instance, long known) {
    return new UpperBound(instance).lowest(known);
  }

  private long lowest(long known) {
    double lowest = Double.MAX_VALUE;
    double step = 1;
    int since = 0;
    for (int round = 0; round < ROUNDS && lowest > known; round++) {
      double bound = bound();
      since = bound < lowest ? 0 : since + 1;
      lowest = Math.min(lowest, bound);
      if (since == PATIENCE) {
        step /= 2;
        since = 0;
      }
      move(step * (bound - known));
    }
    return (long) Math.floor(lowest + HAIR);
  }

  private void move(double by) {
    double length = prices.length() + calls.length();
    if (length > 0) {
      prices.move(by / length);
      calls.move(by / length);
    }
  }

  /** The bound at these prices. */
  private double bound() {
    prices.clear();
    calls.clear();
    double sum = 0;
    for (int s = 0; s < bodies.size(); s++) {
      int slot = s;
      Slot.Frame frame = instance.slots().get(s).frame();
      int sessions = instance.slots().get(s).perWeek();
      sum += sessions * (frame.value() + prices.ofStimulus(frame.stimulus()));
      prices.fill(frame.stimulus(), sessions);
      for (Item item : bodies.get(s).at(item -> fetches(slot, item))) {
        sum += fetches(s, item);
        prices.fill(item.stimulus(), sessions);
        prices.grow(item.startVolume(), sessions);
        calls.serve(item, sessions);
      }
    }
    return sum + prices.left() - calls.paid();
  }

  /** What an item fetches in a slot in a week, less its share of what it costs with others. */
  private double fetches(int s, Item item) {
    double session =
        item.value()
            + prices.ofStimulus(item.stimulus())
            - prices.ofGrowth(item.startVolume())
            + calls.of(item)
            - (item.position() == instance.standing() ? 0 : change(s));
    return instance.slots().get(s).perWeek() * session - share(item);
  }

  /** The cost of a change of position, spread over all items that a slot has room for. */
  private double change(int s) {
    return (double) instance.costs().positionChange() / bodies.get(s).most();
  }

  /** The cost of an exercise, spread over all slots that could hold it. */
  private double share(Item item) {
    if (!item.counted()) {
      return 0;
    }
    int cost = instance.costs().distinct() + (item.fresh() ? instance.costs().fresh() : 0);
    return (double) cost / slotsOf.getOrDefault(item.exercise(), 1);
  }
}
