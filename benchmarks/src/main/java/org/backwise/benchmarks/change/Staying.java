package org.backwise.benchmarks.change;

import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.change.Difference;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.RoutineKind;
import org.backwise.programmes.change.Replanned;

/** How much of a programme stays. */
final class Staying {

  private Staying() {}

  /** Per cent of the items that the rules still allow, relief apart. */
  static double percent(Replanned.Made made) {
    Set<String> barred =
        made.programme().excluded().stream()
            .filter(exclusion -> !exclusion.rules().isEmpty())
            .map(Exclusion::exercise)
            .collect(Collectors.toSet());
    long stay = 0;
    long go = 0;
    for (Difference.OfRoutine routine : made.difference().routines()) {
      if (routine.kind() != RoutineKind.RELIEF) {
        stay += routine.stays().size();
        go += routine.goes().stream().filter(line -> !barred.contains(line.exercise())).count();
      }
    }
    return 100.0 * stay / Math.max(1, stay + go);
  }
}
