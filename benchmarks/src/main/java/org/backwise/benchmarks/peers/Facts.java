package org.backwise.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;
import org.backwise.benchmarks.instance.Slot;

/** An instance laid out in tables. */
final class Facts {

  final int exercises;
  final int[] needed;
  final long[] frameStimulus;
  final long[] frameVolume;
  final long frameValue;
  final int[] frameSeconds;
  final boolean[][] meet;
  private final long[] phi;
  private final Thing[][] things;

  Facts(Instance instance) {
    List<Slot> slots = instance.slots();
    int cells = instance.cells().count();
    this.exercises =
        1
            + slots.stream()
                .flatMap(s -> s.items().stream())
                .mapToInt(Item::exercise)
                .max()
                .orElse(0);
    this.needed = IntStream.range(0, cells).filter(c -> instance.cells().need()[c] > 0).toArray();
    this.frameStimulus = new long[cells];
    this.frameVolume = new long[cells];
    this.frameSeconds = slots.stream().mapToInt(s -> s.frame().seconds()).toArray();
    this.frameValue = slots.stream().mapToLong(s -> s.perWeek() * s.frame().value()).sum();
    this.meet = new boolean[slots.size()][slots.size()];
    instance.neighbours().forEach(n -> meet[n[0]][n[1]] = true);
    this.phi = phi(instance.phi());
    this.things = new Thing[slots.size()][];
    for (int s = 0; s < slots.size(); s++) {
      int slot = s;
      add(slots.get(s), slots.get(s).frame().stimulus(), frameStimulus);
      add(slots.get(s), slots.get(s).frame().startVolume(), frameVolume);
      things[s] =
          slots.get(s).items().stream()
              .map(item -> new Thing(item, instance.barred(slot, item)))
              .toArray(Thing[]::new);
    }
  }

  private static void add(Slot slot, long[] pairs, long[] sums) {
    for (int i = 0; i < pairs.length; i += 2) {
      sums[(int) pairs[i]] += slot.perWeek() * pairs[i + 1];
    }
  }

  private static long[] phi(List<long[]> corners) {
    long[] table = new long[1 + (int) corners.get(corners.size() - 1)[0]];
    for (int i = 1; i < corners.size(); i++) {
      long[] from = corners.get(i - 1);
      long[] to = corners.get(i);
      for (long r = from[0]; r <= to[0]; r++) {
        table[(int) r] = from[1] + (r - from[0]) * (to[1] - from[1]) / (to[0] - from[0]);
      }
    }
    return table;
  }

  long phi(long ratio) {
    return phi[(int) Math.min(ratio, phi.length - 1)];
  }

  Thing thing(int s, int item) {
    return things[s][item];
  }

  int things(int s) {
    return things[s].length;
  }

  /** The items that slot {@code s} may hold at all. */
  List<Integer> open(int s) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < things[s].length; i++) {
      if (!things[s][i].barred) {
        open.add(i);
      }
    }
    return open;
  }
}
