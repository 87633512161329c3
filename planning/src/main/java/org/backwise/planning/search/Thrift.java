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
  private final Option[][] bySeconds;

  Thrift(Filling filling) {
    this.filling = filling;
    this.in = filling.in;
    this.bySeconds = Arrays.stream(in.options).map(Thrift::bySeconds).toArray(Option[][]::new);
  }

  private static Option[] bySeconds(Option[] options) {
    return Arrays.stream(options)
        .sorted(Comparator.comparingInt(Option::seconds))
        .toArray(Option[]::new);
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
    long clause = 0;
    List<Option> serving = List.of();
    for (long left = filling.served().missed(); left != 0; left &= left - 1) {
      long bit = Long.lowestOneBit(left);
      if (filling.toClauses(s, bit) > 0) {
        List<Option> those = shortest(s, bit);
        if (those.isEmpty()) {
          return false;
        }
        if (serving.isEmpty() || those.get(0).seconds() > serving.get(0).seconds()) {
          clause = bit;
          serving = those;
        }
      }
    }
    return clause == 0 || serving.stream().anyMatch(o -> servedWith(s, o));
  }

  private boolean servedWith(int s, Option o) {
    filling.put(o);
    if (served(s)) {
      return true;
    }
    filling.takeLast(s);
    return false;
  }

  private List<Option> shortest(int s, long clause) {
    List<Option> shortest = new ArrayList<>(WIDTH);
    for (Option o : bySeconds[s]) {
      if ((o.clauses() & clause) != 0 && filling.fits(o)) {
        shortest.add(o);
        if (shortest.size() == WIDTH) {
          break;
        }
      }
    }
    return shortest;
  }
}
