package org.backwise.safety.audit.rules;

import org.backwise.model.intake.Clearance;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.prescription.MustIncludes;
import org.jspecify.annotations.Nullable;

/** The programme does what the clinician asked for and states. */
public final class ClearanceKept implements AuditRule {

  @Override
  public String id() {
    return "CLEARANCE";
  }

  @Override
  public String sentence() {
    return "Every must-include stands in each phase's calendar, and the status fits the clearance.";
  }

  @Override
  public void check(Case c, Findings findings) {
    MustIncludes musts = new MustIncludes(c.intake().clearance().limits());
    for (String id : musts.ids()) {
      c.phases().forEach(phase -> included(c, phase, id, findings));
    }
    Programme programme = c.programme();
    boolean approved = programme.status() == Status.APPROVED;
    if (approved != c.cleared()) {
      findings.add(
          "programme", "status " + programme.status().code() + ", cleared: " + c.cleared());
    }
    if (approved && !names(programme.clearance(), c.intake().clearance())) {
      findings.add("programme", "names another clearance, " + programme.clearance());
    }
  }

  private static void included(Case c, PhaseCase phase, String id, Findings findings) {
    boolean given =
        c.weeks().stream()
            .filter(week -> week.phase().index() == phase.index())
            .anyMatch(week -> week.datesWith(p -> p.exercise().id().equals(id)) > 0);
    if (!given) {
      findings.add(phase.place(), id + " is not in the calendar, though the clinician asks for it");
    }
  }

  private static boolean names(Programme.@Nullable ClearedBy stated, Clearance clearance) {
    return stated != null
        && stated.by().equals(clearance.by())
        && stated.on().equals(clearance.on());
  }
}
