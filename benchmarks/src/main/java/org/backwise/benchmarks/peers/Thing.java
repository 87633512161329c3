package org.backwise.benchmarks.peers;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.benchmarks.instance.Item;

/** An item with its sums by cell. */
final class Thing {
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
