package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Serves clauses in the least time: where minutes are few, the worthiest items leave no room for
 * all that is asked, and short ones may.
 */
final class Thrift {

  private static final int WIDTH = 6;

  private final Filling filling;
  private final Instance in;
  private final Option[][][] serving;

  Thrift(Filling filling) {
    this.filling = filling;
    this.in = filling.in;
    this.serving = new Option[in.slots][in.clauses.size()][];
  }

  /** Whether less is missed now that one routine, or each, holds the shortest of what is asked. */
  boolean better() {
    Option[][] before = filling.items();
    long score = filling.score();
    for (int s = 0; s < in.slots; s++) {
      if (better(s, s + 1, score)) {
        return true;
      }
      filling.become(before);
    }
    boolean better = better(0, in.slots, score);
    if (!better) {
      filling.become(before);
    }
    return better;
  }

  private boolean better(int from, int to, long score) {
    for (int s = from; s < to; s++) {
      empty(s);
    }
    for (int s = from; s < to; s++) {
      served(s);
    }
    return filling.score() > score;
  }

  private void empty(int s) {
    while (filling.body(s).size() > 0) {
      filling.takeLast(s);
    }
  }

  /** Whether slot {@code s} serves all that it could still win days for. */
  private boolean served(int s) {
    long asked = filling.winnable(s);
    return asked == 0 || hardest(s, asked).stream().anyMatch(o -> servedWith(s, o));
  }

  private boolean servedWith(int s, Option o) {
    filling.put(o);
    if (served(s)) {
      return true;
    }
    filling.takeLast(s);
    return false;
  }

  /** The shortest for the clause that asks for most time; none where not all can be served. */
  private List<Option> hardest(int s, long asked) {
    List<Option> hardest = List.of();
    Cover cover = new Cover(filling.body(s), asked);
    for (long left = asked; left != 0; left &= left - 1) {
      Option[] serving = serving(s, Long.numberOfTrailingZeros(left));
      List<Option> those = shortest(serving);
      if (those.isEmpty() || !cover.takes(serving, filling)) {
        return List.of();
      }
      if (hardest.isEmpty() || those.get(0).seconds() > hardest.get(0).seconds()) {
        hardest = those;
      }
    }
    return hardest;
  }

  /** The shortest of them that fit. */
  private List<Option> shortest(Option[] serving) {
    List<Option> shortest = new ArrayList<>(WIDTH);
    for (Option o : serving) {
      if (shortest.size() == WIDTH || !filling.body(o.slot()).inTime(o)) {
        break;
      }
      if (filling.fits(o)) {
        shortest.add(o);
      }
    }
    return shortest;
  }

  /** What serves a clause in slot {@code s}, the shortest first. */
  private Option[] serving(int s, int clause) {
    if (serving[s][clause] == null) {
      serving[s][clause] =
          Arrays.stream(in.options[s])
              .filter(o -> (o.clauses() & 1L << clause) != 0)
              .sorted(Comparator.comparingInt(Option::seconds))
              .toArray(Option[]::new);
    }
    return serving[s][clause];
  }
}
