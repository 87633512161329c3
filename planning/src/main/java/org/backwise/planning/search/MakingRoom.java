package org.backwise.planning.search;

import org.jspecify.annotations.Nullable;

/** Puts in an item that serves a missed clause at the cost of up to two others, if days are won. */
final class MakingRoom {

  private final Attempt attempt;
  private final Selection selection;
  private Score best;
  private @Nullable Room room;

  private MakingRoom(Attempt attempt) {
    this.attempt = attempt;
    this.selection = attempt.selection();
    this.best = attempt.score();
  }

  /** Makes room once, where it helps most; false when it helps nowhere. */
  static boolean once(Attempt attempt) {
    return new MakingRoom(attempt).made();
  }

  private boolean made() {
    int clauses = attempt.problem().clauses().size();
    for (int c = 0; c < clauses && best.missing() > 0; c++) {
      if (attempt.missing(c) > 0) {
        lookFor(c);
      }
    }
    if (room == null) {
      return false;
    }
    room.exchangeIn(selection);
    return true;
  }

  private void lookFor(int clause) {
    for (int s = 0; s < selection.slots(); s++) {
      for (Candidate candidate : attempt.candidates(s)) {
        if (Scorer.serves(candidate, clause)) {
          lookFor(s, candidate);
        }
      }
    }
  }

  private void lookFor(int s, Candidate candidate) {
    int size = selection.body(s).size();
    for (int i = 0; i < size; i++) {
      Candidate first = selection.remove(s, i);
      for (int j = -1; j < i; j++) {
        Candidate second = j < 0 ? null : selection.remove(s, j);
        consider(s, i, j, candidate);
        if (second != null) {
          selection.add(s, j, second);
        }
      }
      selection.add(s, i, first);
    }
  }

  private void consider(int s, int first, int second, Candidate candidate) {
    if (attempt.fits(s, candidate)) {
      Score score = attempt.with(s, candidate);
      if (score.missing() < best.missing()) {
        best = score;
        room = new Room(s, first, second, candidate);
      }
    }
  }

  /** The places of one or two items (the second below the first) that make way for another. */
  private record Room(int slot, int first, int second, Candidate added) {

    void exchangeIn(Selection selection) {
      selection.remove(slot, first);
      if (second >= 0) {
        selection.remove(slot, second);
      }
      selection.add(slot, added);
    }
  }
}
