package org.backwise.planning.search;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.programme.RoutineKind;

/**
 * A routine to be filled.
 *
 * @param perWeek sessions a week
 * @param fillTo work and stretch items up to which it is filled; a clause may ask for more
 * @param candidates what may be taken, by prescription index
 * @param fullStretches doses that may take the place of shorter ones where there is time
 */
public record Slot(
    RoutineKind kind,
    int perWeek,
    int budgetSeconds,
    int fillTo,
    Frame frame,
    List<Candidate> candidates,
    List<Candidate> fullStretches) {

  /** What may be taken where stretches may have their full dose too. */
  public List<Candidate> withFullStretches() {
    return Stream.concat(candidates.stream(), fullStretches.stream().filter(this::isNew)).toList();
  }

  private boolean isNew(Candidate full) {
    return candidates.stream().noneMatch(full::isSameAs);
  }
}
