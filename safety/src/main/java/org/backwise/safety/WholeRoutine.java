package org.backwise.safety;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Violation;
import org.backwise.safety.audit.Auditor;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.PhaseCase;

/** Holds the safety rules about a whole routine against one that items were taken from. */
final class WholeRoutine {

  /** Time, and the ceilings that a break in the routine keeps. */
  private static final Set<String> RULES = new TreeSet<>(List.of("H2", "H9a"));

  private final Case c;
  private final PhaseCase phase;

  WholeRoutine(Case c, PhaseCase phase) {
    this.c = c;
    this.phase = phase;
  }

  List<Violation> violations(Routine routine) {
    Case alone =
        Case.of(c.grounds(), c.intake(), c.state(), with(c.programme(), routine), c.cleared());
    return Auditor.rules().stream()
        .filter(rule -> RULES.contains(rule.id()))
        .flatMap(rule -> Auditor.violations(alone, rule).stream())
        .toList();
  }

  private Programme with(Programme whole, Routine routine) {
    Phase from = phase.phase();
    Phase alone =
        new Phase(
            from.name(),
            from.purpose(),
            from.fromWeek(),
            from.weeks(),
            from.criteria(),
            List.of(routine));
    return whole
        .withPhases(List.of(alone))
        .withCalendar(List.of())
        .withAerobic(List.of())
        .withRelaxed(List.of());
  }
}
