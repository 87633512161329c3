package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small upsets from which a climb may reach something better; the same each time. */
final class Kicks {

  private static final int KINDS = 3;

  /** Far apart from one upset to the next. */
  private static final int STRIDE = 7919;

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

  /** Upset number {@code k}: an exercise goes, two change places, or one comes, by turns. */
  void kick(int k) {
    switch (k % KINDS) {
      case 0 -> without(k / KINDS);
      case 1 -> across(k / KINDS);
      default -> with(k / KINDS);
    }
  }

  /** An exercise goes, and may not come back at once. */
  private void without(int k) {
    int[] there = IntStream.range(0, in.exercises).filter(filling.variety()::counts).toArray();
    if (there.length > 0) {
      int first = there[k % there.length];
      Removal.everywhere(filling, first);
      for (int s = 0; s < in.slots; s++) {
        refill.better(s, first);
      }
    }
  }

  /** Two items of different routines change places. */
  private void across(int k) {
    List<Option[]> pairs = new ArrayList<>();
    for (int s = 0; s < in.slots; s++) {
      for (int t = s + 1; t < in.slots; t++) {
        for (Option one : filling.body(s).all()) {
          for (Option other : filling.body(t).all()) {
            pairs.add(new Option[] {one, other});
          }
        }
      }
    }
    if (!pairs.isEmpty()) {
      Option[] pair = pairs.get((int) ((long) k * STRIDE % pairs.size()));
      change(pair[0], pair[1]);
    }
  }

  private void change(Option one, Option other) {
    Removal.everywhere(filling, one.exercise());
    Removal.everywhere(filling, other.exercise());
    force(one, other.slot());
    force(other, one.slot());
    for (int s = 0; s < in.slots; s++) {
      if (s != one.slot() && s != other.slot()) {
        refill.better(s);
      }
    }
  }

  private void force(Option item, int s) {
    Stream.of(in.options[s])
        .filter(o -> o.sameItem(item) && o.dose() == item.dose())
        .findFirst()
        .ifPresent(forcing::in);
  }

  /** The absent exercise comes that would add most after {@code k} others. */
  private void with(int k) {
    List<Promise> promises = new ArrayList<>(absent().values());
    promises.sort(Comparator.comparingLong((Promise promise) -> -promise.most()));
    if (k < promises.size() && forcing.in(promises.get(k).option())) {
      int slot = promises.get(k).option().slot();
      for (int s = 1; s < in.slots; s++) {
        refill.better((slot + s) % in.slots);
      }
    }
  }

  /** An option with the most that it could add. */
  private record Promise(Option option, long most) {}

  /** The best option of each exercise that the phase has not, in the order of the options. */
  private Map<Integer, Promise> absent() {
    Map<Integer, Promise> absent = new LinkedHashMap<>();
    for (Option[] routine : in.options) {
      for (Option o : routine) {
        if (!filling.variety().uses(o.exercise())) {
          Promise promise = new Promise(o, filling.atMost(o));
          absent.merge(o.exercise(), promise, (a, b) -> b.most() > a.most() ? b : a);
        }
      }
    }
    return absent;
  }
}
