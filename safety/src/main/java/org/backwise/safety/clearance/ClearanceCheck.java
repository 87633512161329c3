package org.backwise.safety.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.safety.basis.Grounds;

/** Whether a clearance stands on a date, and if not, everything that it lacks. */
public final class ClearanceCheck {

  private final Grounds grounds;

  public ClearanceCheck(Grounds grounds) {
    this.grounds = grounds;
  }

  /** What is missing for a programme or session on {@code date}; empty: the clearance stands. */
  public List<ClearanceGap> gaps(Intake intake, LocalDate date) {
    Clearance clearance = intake.clearance();
    LocalDate on = clearance.on();
    if (!clearance.given()) {
      return List.of(new ClearanceGap("not-given", ""));
    }
    List<ClearanceGap> gaps = new ArrayList<>();
    if (!grounds.knows("clinicians", clearance.by())) {
      gaps.add(new ClearanceGap("wrong-clinician", clearance.by()));
    }
    if (on == null) {
      gaps.add(new ClearanceGap("not-dated", ""));
    } else {
      gaps.addAll(new DatesInOrder(grounds).gaps(intake, on, date));
    }
    gaps.addAll(new EverythingCovered(grounds).gaps(intake, date));
    gaps.addAll(new AcceptedClinician(grounds).gaps(intake, date));
    gaps.addAll(new NothingChanged(grounds).gaps(intake));
    gaps.addAll(unclear(clearance));
    gaps.addAll(new MustIncludesAllowed(grounds).gaps(intake, date));
    return gaps;
  }

  private static List<ClearanceGap> unclear(Clearance clearance) {
    return clearance.limits().stream()
        .filter(ClearanceLimit.Note.class::isInstance)
        .map(note -> new ClearanceGap("limit-unclear", ((ClearanceLimit.Note) note).text()))
        .toList();
  }
}
