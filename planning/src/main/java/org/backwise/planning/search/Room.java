package org.backwise.planning.search;

import java.util.HashSet;
import java.util.Set;

/** What the frame and the week of a slot leave to each item: H2, H3, H4, H6 and H9a alone. */
final class Room {

  private final int bands;
  private final int seconds;
  private final int supineMost;
  private final long resting;
  private final Set<String> families = new HashSet<>();

  Room(PhaseProblem problem, Slot slot) {
    boolean daily = problem.plan().neighbours(slot.kind(), slot.kind());
    long tired = problem.plan().onFirstDay(slot.kind()) ? problem.tired() : 0;
    this.bands = slot.frame().bands();
    this.seconds = slot.budgetSeconds() - slot.frame().seconds();
    this.supineMost = problem.supineSecondsMost();
    this.resting = daily ? -1 : tired;
    slot.frame().items().forEach(item -> families.add(item.family()));
  }

  boolean takes(Candidate c) {
    return (c.bands() & ~bands) == 0
        && c.seconds() <= seconds
        && c.supineSeconds() <= supineMost
        && (c.hardGroups() & resting) == 0
        && !families.contains(c.family());
  }
}
