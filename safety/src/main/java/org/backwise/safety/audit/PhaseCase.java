package org.backwise.safety.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.prescription.Span;
import org.jspecify.annotations.Nullable;

/**
 * A phase with its dates and what content says of it.
 *
 * @param index from 0
 * @param row what the phase allows; null: content does not know its name
 * @param span its first and last date that may be given
 */
public record PhaseCase(
    int index,
    Phase phase,
    PhasesTable.@Nullable PhaseRow row,
    Span span,
    List<ItemList> routines,
    List<ItemList> shortVersions) {

  public PhaseCase {
    routines = List.copyOf(routines);
    shortVersions = List.copyOf(shortVersions);
  }

  /** How a violation names it, counted from 1. */
  public String place() {
    return "phase " + (index + 1);
  }

  /** Its routines and their short versions. */
  public Stream<ItemList> lists() {
    return Stream.concat(routines.stream(), shortVersions.stream());
  }

  /** Its routines without the relief routine. */
  public List<ItemList> training() {
    return routines.stream().filter(list -> !list.relief()).toList();
  }

  /** Its routine of a kind. */
  public Optional<ItemList> routine(RoutineKind kind) {
    return routines.stream().filter(list -> list.kind() == kind).findFirst();
  }
}
