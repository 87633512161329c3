package org.backwise.benchmarks.instance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The objective of an answer, worked out from nothing but the instance. */
final class Objective {

  private static final int MILLI = 1000;

  private final Instance instance;
  private final Answer answer;

  Objective(Instance instance, Answer answer) {
    this.instance = instance;
    this.answer = answer;
  }

  long value() {
    return needs() + wishes() - changes() - novelty() - imbalance();
  }

  /** The weekly stimulus of a cell. */
  long stimulus(int cell) {
    long sum = 0;
    for (int s = 0; s < instance.slots().size(); s++) {
      Slot slot = instance.slots().get(s);
      long session = Item.amount(slot.frame().stimulus(), cell);
      for (Item item : answer.body(instance, s)) {
        session += Item.amount(item.stimulus(), cell);
      }
      sum += slot.perWeek() * session;
    }
    return sum;
  }

  private long needs() {
    long sum = 0;
    for (int cell = 0; cell < instance.cells().count(); cell++) {
      if (instance.cells().need()[cell] > 0) {
        sum += instance.cells().weight()[cell] * phi(ratio(cell)) / MILLI;
      }
    }
    return sum;
  }

  private long ratio(int cell) {
    return MILLI * stimulus(cell) / instance.cells().need()[cell];
  }

  private long phi(long ratio) {
    List<long[]> corners = instance.phi();
    for (int i = 1; i < corners.size(); i++) {
      long[] from = corners.get(i - 1);
      long[] to = corners.get(i);
      if (ratio < to[0]) {
        return from[1] + (ratio - from[0]) * (to[1] - from[1]) / (to[0] - from[0]);
      }
    }
    return corners.get(corners.size() - 1)[1];
  }

  private long wishes() {
    long sum = 0;
    for (int s = 0; s < instance.slots().size(); s++) {
      Slot slot = instance.slots().get(s);
      long session = answer.body(instance, s).stream().mapToLong(Item::value).sum();
      sum += slot.perWeek() * (slot.frame().value() + session);
    }
    return sum;
  }

  private long changes() {
    long sum = 0;
    for (int s = 0; s < instance.slots().size(); s++) {
      Set<Integer> positions = new HashSet<>(Set.of(instance.standing()));
      answer.body(instance, s).forEach(item -> positions.add(item.position()));
      sum += (long) instance.slots().get(s).perWeek() * (positions.size() - 1);
    }
    return instance.costs().positionChange() * sum;
  }

  private long novelty() {
    Set<Integer> distinct = new HashSet<>();
    Set<Integer> fresh = new HashSet<>();
    for (int s = 0; s < instance.slots().size(); s++) {
      for (Item item : answer.body(instance, s)) {
        if (item.counted()) {
          distinct.add(item.exercise());
        }
        if (item.counted() && item.fresh()) {
          fresh.add(item.exercise());
        }
      }
    }
    return (long) instance.costs().distinct() * distinct.size()
        + (long) instance.costs().fresh() * fresh.size();
  }

  private long imbalance() {
    long pairs =
        instance.pairs().stream()
            .filter(pair -> unbalanced(ratio(pair[0]), ratio(pair[1])))
            .count();
    return instance.costs().imbalance() * pairs;
  }

  private boolean unbalanced(long one, long other) {
    return Math.max(one, other) > instance.costs().imbalanceFactor() * Math.min(one, other);
  }
}
