package org.backwise.planning.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small upsets from which a climb may reach something better; the same each time. */
final class Kicks {

  private final Filling filling;
  private final Instance in;
  private final Refill refill;
  private final Forcing forcing;

  Kicks(Filling filling, Refill refill) {
    this.filling = filling;
    this.in = filling.in;
    this.refill = refill;
    this.forcing = new Forcing(filling);
  }

  /** Upset number {@code k}: by turns an exercise goes, or one comes that is not there. */
  void kick(int k) {
    if (k % 2 == 0) {
      without(k / 2);
    } else {
      with(k / 2);
    }
  }

  /** Two exercises go; the first may not come back at once. */
  private void without(int k) {
    int[] there = IntStream.range(0, in.exercises()).filter(filling.variety()::counts).toArray();
    if (there.length > 0) {
      int first = there[k % there.length];
      Removal.everywhere(filling, first);
      if (k >= there.length) {
        Removal.everywhere(filling, there[(k + k / there.length + 1) % there.length]);
      }
      for (int s = 0; s < in.slots; s++) {
        refill.better(s, first);
      }
    }
  }

  /** The absent exercise comes that would add most after {@code k} others. */
  private void with(int k) {
    List<Option> absent =
        Stream.of(in.options)
            .flatMap(Stream::of)
            .filter(o -> !filling.variety().uses(o.exercise()))
            .sorted(Comparator.comparingLong((Option o) -> -filling.atMost(o)))
            .toList();
    absent.stream()
        .filter(o -> first(absent, o))
        .skip(k)
        .findFirst()
        .filter(forcing::in)
        .ifPresent(
            o ->
                IntStream.range(1, in.slots)
                    .forEach(s -> refill.better((o.slot() + s) % in.slots)));
  }

  private static boolean first(List<Option> sorted, Option o) {
    return sorted.stream().filter(a -> a.exercise() == o.exercise()).findFirst().get() == o;
  }
}
