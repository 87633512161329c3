package org.backwise.safety;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Violation;

/** A routine that may be done on one date. Only {@link Judge} makes one. */
public final class ApprovedRoutine {

  private final LocalDate date;
  private final int phase;
  private final Routine routine;
  private final List<Violation> left;

  ApprovedRoutine(LocalDate date, int phase, Routine routine, List<Violation> left) {
    this.date = date;
    this.phase = phase;
    this.routine = routine;
    this.left = List.copyOf(left);
  }

  /** The date for which it was judged. */
  public LocalDate date() {
    return date;
  }

  /** The index of its phase, from 0. */
  public int phase() {
    return phase;
  }

  /** The routine with the items that may be done. */
  public Routine routine() {
    return routine;
  }

  /** What was left out for this date, and why. */
  public List<Violation> leftOut() {
    return left;
  }
}
