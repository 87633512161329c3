package org.backwise.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** An item with its sums by cell. */
  static final class Thing {
    final int exercise;
    final int dose;
    final int family;
    final int position;
    final int seconds;
    final int supine;
    final boolean counted;
    final boolean fresh;
    final boolean barred;
    final long value;
    final long hard;
    final int[] clauses;
    final int[] cells;
    final long[] amounts;
    final int[] volumeCells;
    final long[] volumes;

    Thing(Item item, boolean barred) {
      this.exercise = item.exercise();
      this.dose = item.dose();
      this.family = item.family();
      this.position = item.position();
      this.seconds = item.seconds();
      this.supine = item.supineSeconds();
      this.counted = item.counted();
      this.fresh = item.fresh();
      this.barred = barred;
      this.value = item.value();
      this.hard = item.hard().stream().mapToLong(g -> 1L << g).reduce(0, (a, b) -> a | b);
      this.clauses = item.clauses().stream().mapToInt(c -> c).toArray();
      Map<Integer, Long> stimulus = sums(item.stimulus());
      this.cells = stimulus.keySet().stream().mapToInt(c -> c).toArray();
      this.amounts = stimulus.values().stream().mapToLong(a -> a).toArray();
      Map<Integer, Long> start = sums(item.startVolume());
      this.volumeCells = start.keySet().stream().mapToInt(c -> c).toArray();
      this.volumes = start.values().stream().mapToLong(a -> a).toArray();
    }

    private static Map<Integer, Long> sums(long[] pairs) {
      Map<Integer, Long> sums = new TreeMap<>();
      for (int i = 0; i < pairs.length; i += 2) {
        sums.merge((int) pairs[i], pairs[i + 1], Long::sum);
      }
      return sums;
    }
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
