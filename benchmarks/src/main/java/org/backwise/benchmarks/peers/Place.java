package org.backwise.benchmarks.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a slot that an item may take. Timefold fills it. */
@PlanningEntity
public class Place {

  @PlanningId private int number;
  private int slot;
  @ValueRangeProvider private List<Integer> open = List.of();

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Integer item;

  /** For Timefold. */
  public Place() {}

  Place(int number, int slot, List<Integer> open) {
    this.number = number;
    this.slot = slot;
    this.open = open;
  }

  int slot() {
    return slot;
  }

  @Nullable Integer item() {
    return item;
  }

  @Override
  public String toString() {
    return "place " + number + " of slot " + slot + " of " + open.size();
  }
}
