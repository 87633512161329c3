package org.backwise.safety.audit.rules;

import java.util.List;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.audit.Pool;

/** A warm-up is upright; in the morning it is done lying by somebody who may not stand or sit. */
final class WarmUpPosition {

  private WarmUpPosition() {}

  static void check(Case c, PhaseCase phase, ItemList list, Findings findings) {
    for (Given given : list.in(RoutineRole.WARM_UP)) {
      Position position = given.exercise().position();
      boolean right = position.upright() || (position.lying() && mayLie(c, phase, list.kind()));
      if (!right) {
        findings.add(given.place(), "warm-up in position " + position.code());
      }
    }
  }

  private static boolean mayLie(Case c, PhaseCase phase, RoutineKind kind) {
    return kind == RoutineKind.MORNING && (notUpright(c) || noneUpright(c, phase, kind));
  }

  private static boolean notUpright(Case c) {
    List<String> cannot = c.intake().cannot().stream().map(CannotDo::what).toList();
    List<ClearanceLimit> limits = c.intake().clearance().limits();
    boolean forbidden =
        limits.contains(new ClearanceLimit.NoPosition(Position.STANDING))
            && limits.contains(new ClearanceLimit.NoPosition(Position.SITTING));
    return forbidden || (cannot.contains("stand-long") && cannot.contains("sit-long"));
  }

  private static boolean noneUpright(Case c, PhaseCase phase, RoutineKind kind) {
    return new Pool(c)
        .lacks(
            phase,
            List.of(kind),
            p -> p.role() == RoutineRole.WARM_UP && p.exercise().position().upright());
  }
}
