package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives stretches that have it not yet their full dose where every routine still has the time
 * (R20).
 */
final class FullStretches {

  private final Filling filling;
  private final Instance in;

  FullStretches(Filling filling) {
    this.filling = filling;
    this.in = filling.in;
  }

  /** Goes through the stretches by what they are worth, the most first. */
  void all() {
    for (Candidate full : offered()) {
      List<Place> places = places(full);
      if (!places.isEmpty()) {
        lengthen(places);
      }
    }
  }

  private List<Candidate> offered() {
    List<Candidate> offered = new ArrayList<>();
    for (Slot slot : in.problem.slots()) {
      slot.fullStretches().stream()
          .filter(c -> offered.stream().noneMatch(o -> o.exercise() == c.exercise()))
          .forEach(offered::add);
    }
    offered.sort((a, b) -> Long.compare(worth(b), worth(a)));
    return offered;
  }

  private long worth(Candidate candidate) {
    long[] weight = in.problem.needs().weight();
    long[] pairs = candidate.stimulus();
    long worth = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      worth += weight[(int) pairs[i]] * pairs[i + 1];
    }
    return worth;
  }

  /** A stretch in a routine, and the full dose that may take its place there. */
  private record Place(Option usual, Option full) {}

  /** Where the exercise stands; none where one of its routines may not have the full dose. */
  private List<Place> places(Candidate full) {
    List<Place> places = new ArrayList<>();
    for (int s = 0; s < in.slots; s++) {
      for (Option item : filling.body(s).all()) {
        if (same(item.candidate(), full)) {
          int slot = s;
          List<Candidate> here =
              in.slot(s).fullStretches().stream().filter(c -> same(c, full)).toList();
          if (here.isEmpty()) {
            return List.of();
          }
          here.forEach(c -> places.add(new Place(item, in.maker.of(slot, c))));
        }
      }
    }
    return places;
  }

  private static boolean same(Candidate one, Candidate other) {
    return one.exercise() == other.exercise() && one.top().role() == other.top().role();
  }

  /** Everywhere or nowhere: in a phase an exercise has one dose. */
  private void lengthen(List<Place> places) {
    Option[][] before = filling.items();
    places.forEach(p -> take(p.usual()));
    for (Place place : places) {
      if (!filling.fits(place.full())) {
        filling.become(before);
        return;
      }
      filling.put(place.full());
    }
  }

  private void take(Option item) {
    Body body = filling.body(item.slot());
    for (int i = body.size() - 1; i >= 0; i--) {
      if (body.get(i) == item) {
        filling.take(item.slot(), i);
      }
    }
  }
}
