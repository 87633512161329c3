package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.RoutineKind;

/** A routine whose items are chosen, in the order performed. */
public record PlannedRoutine(
    RoutineKind kind,
    int budgetSeconds,
    int perWeek,
    List<Candidate> warmUp,
    List<Candidate> body,
    List<Candidate> coolDown) {

  /** All items in the order performed. */
  public List<Candidate> items() {
    List<Candidate> items = new ArrayList<>(warmUp);
    items.sort(RoutineOrder.OF_CANDIDATES);
    items.addAll(body);
    items.addAll(coolDown);
    return items;
  }
}
