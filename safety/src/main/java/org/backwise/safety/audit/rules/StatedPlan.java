package org.backwise.safety.audit.rules;

import java.util.List;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.Layout;
import org.backwise.safety.audit.PhaseCase;

/** Phases follow one another, each with its routines, and the calendar points at them. */
final class StatedPlan {

  private StatedPlan() {}

  static void check(Case c, Findings findings) {
    int week =
        c.phases().stream()
            .findFirst()
            .filter(p -> p.index() > 0)
            .map(p -> p.phase().fromWeek())
            .orElse(1);
    for (PhaseCase phase : c.phases()) {
      phase(phase, week, findings);
      week = phase.phase().lastWeek() + 1;
    }
    if (c.phases().isEmpty()) {
      findings.add("programme", "has no phase");
    }
    c.calendar().forEach(entry -> entry(c, entry, findings));
  }

  private static void phase(PhaseCase phase, int fromWeek, Findings findings) {
    Phase stated = phase.phase();
    if (phase.row() == null) {
      findings.add(phase.place(), "name (" + stated.name() + ") is unknown");
    }
    if (stated.weeks() < 1 || stated.fromWeek() != fromWeek) {
      findings.add(
          phase.place(),
          stated.weeks() + " weeks from week " + stated.fromWeek() + ", not from " + fromWeek);
    }
    List<RoutineKind> kinds = phase.routines().stream().map(ItemList::kind).toList();
    if (kinds.size() != kinds.stream().distinct().count()) {
      findings.add(phase.place(), "has two routines of a kind");
    }
    if (!kinds.contains(RoutineKind.RELIEF)) {
      findings.add(phase.place(), "has no relief routine");
    }
  }

  private static void entry(Case c, CalendarEntry entry, Findings findings) {
    Programme programme = c.programme();
    int week = Layout.weekOf(programme, entry.date());
    boolean fits =
        c.phases().stream()
            .filter(phase -> phase.index() == entry.phase())
            .filter(phase -> phase.phase().fromWeek() <= week && week <= phase.phase().lastWeek())
            .anyMatch(phase -> phase.routine(entry.routine()).isPresent());
    if (!fits) {
      findings.add(
          entry.date().toString(),
          "phase "
              + (entry.phase() + 1)
              + " has no "
              + entry.routine().code()
              + " in week "
              + week);
    }
    if (programme.calendar().stream().filter(entry::equals).count() > 1) {
      findings.add(entry.date().toString(), entry.routine().code() + " stands twice");
    }
  }
}
