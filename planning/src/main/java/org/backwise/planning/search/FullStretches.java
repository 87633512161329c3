package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives stretches their full dose where every routine that has them has the time (R20). */
final class FullStretches {

  private final Attempt attempt;
  private final Selection selection;

  FullStretches(Attempt attempt) {
    this.attempt = attempt;
    this.selection = attempt.selection();
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
    for (Slot slot : attempt.problem().slots()) {
      slot.fullStretches().stream()
          .filter(c -> offered.stream().noneMatch(o -> o.exercise() == c.exercise()))
          .forEach(offered::add);
    }
    offered.sort((a, b) -> Long.compare(worth(b), worth(a)));
    return offered;
  }

  private long worth(Candidate candidate) {
    long[] weight = attempt.problem().needs().weight();
    long[] pairs = candidate.stimulus();
    long worth = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      worth += weight[(int) pairs[i]] * pairs[i + 1];
    }
    return worth;
  }

  /** A stretch in a routine, and the full dose that may take its place there. */
  private record Place(int slot, Candidate usual, Candidate full) {}

  /** Where the exercise stands; none where one of its routines may not have the full dose. */
  private List<Place> places(Candidate full) {
    List<Place> places = new ArrayList<>();
    for (int s = 0; s < selection.slots(); s++) {
      Optional<Candidate> usual = same(selection.body(s), full);
      Optional<Candidate> here = same(attempt.problem().slots().get(s).fullStretches(), full);
      if (usual.isPresent() && here.isEmpty()) {
        return List.of();
      }
      int slot = s;
      usual.ifPresent(u -> places.add(new Place(slot, u, here.orElseThrow())));
    }
    return places;
  }

  private static Optional<Candidate> same(List<Candidate> items, Candidate full) {
    return items.stream()
        .filter(c -> c.exercise() == full.exercise() && c.top().role() == full.top().role())
        .findFirst();
  }

  /** Everywhere or nowhere: in a phase an exercise has one dose. */
  private void lengthen(List<Place> places) {
    places.forEach(p -> take(p.slot(), p.usual()));
    List<Place> done = new ArrayList<>();
    for (Place place : places) {
      if (attempt.fits(place.slot(), place.full())) {
        selection.add(place.slot(), place.full());
        done.add(place);
      }
    }
    if (done.size() < places.size()) {
      done.forEach(p -> take(p.slot(), p.full()));
      places.forEach(p -> selection.add(p.slot(), p.usual()));
    }
  }

  private void take(int s, Candidate item) {
    selection.remove(s, selection.body(s).indexOf(item));
  }
}
