package org.backwise.benchmarks.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;
import org.backwise.benchmarks.instance.Slot;

/**
 * The dearest items of one slot when each has a price of its own: in time, one of a family, so many
 * that are counted, and one that is not. Seconds are rounded down to tens, which only adds room.
 */
final class BestBody {

  private static final int TENS = 10;

  private final int counted;
  private final int tens;
  private final Collection<List<Item>> families;

  BestBody(Instance instance, int s) {
    Slot slot = instance.slots().get(s);
    int most = slot.fillTo() + instance.limits().extra();
    this.counted = Math.min(instance.limits().items(), most);
    this.tens = Math.max(0, slot.budgetSeconds() - slot.frame().seconds()) / TENS;
    Map<Integer, List<Item>> byFamily = new TreeMap<>();
    for (Item item : slot.items()) {
      if (!instance.barred(s, item)) {
        byFamily.computeIfAbsent(item.family(), f -> new ArrayList<>()).add(item);
      }
    }
    this.families = byFamily.values();
  }

  /** How many items there are at most. */
  int most() {
    return counted + 1;
  }

  /** A way to fill the slot, and what it fetches. */
  private record Filled(double price, List<Item> items) {

    static final Filled NOTHING = new Filled(0, List.of());

    Filled and(Item item, double more) {
      List<Item> all = new ArrayList<>(items);
      all.add(item);
      return new Filled(price + more, all);
    }
  }

  /** What an item fetches. */
  interface Price {
    double of(Item item);
  }

  /** The items that fetch most together. */
  List<Item> at(Price price) {
    Filled[] best = new Filled[(counted + 1) * 2 * (tens + 1)];
    Arrays.fill(best, Filled.NOTHING);
    for (List<Item> family : families) {
      Filled[] before = best.clone();
      for (Item item : family) {
        double fetches = price.of(item);
        if (fetches > 0) {
          add(item, fetches, before, best);
        }
      }
    }
    return best[best.length - 1].items();
  }

  /** Every place in {@code best} that is better with the item beside what was {@code before}. */
  private void add(Item item, double fetches, Filled[] before, Filled[] best) {
    int places = item.counted() ? 1 : 0;
    int time = item.seconds() / TENS;
    for (int c = places; c <= counted; c++) {
      for (int d = 1 - places; d <= 1; d++) {
        for (int t = time; t <= tens; t++) {
          Filled without = before[at(c - places, d - (1 - places), t - time)];
          int here = at(c, d, t);
          if (without.price() + fetches > best[here].price()) {
            best[here] = without.and(item, fetches);
          }
        }
      }
    }
  }

  private int at(int itemsCounted, int daily, int time) {
    return (itemsCounted * 2 + daily) * (tens + 1) + time;
  }
}
