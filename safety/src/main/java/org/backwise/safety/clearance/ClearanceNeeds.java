package org.backwise.safety.clearance;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.intake.Intake;
import org.backwise.safety.basis.Grounds;

/** What a clearance of this person has to be, whether or not there is one. */
public final class ClearanceNeeds {

  private final Grounds grounds;

  public ClearanceNeeds(Grounds grounds) {
    this.grounds = grounds;
  }

  /** The operations, danger flags and conditions that it has to name. */
  public List<String> covers(Intake intake, LocalDate date) {
    return List.copyOf(new EverythingCovered(grounds).asked(intake, date));
  }

  /** Whether it may come from {@code clinician}. */
  public boolean accepts(String clinician, Intake intake, LocalDate date) {
    return new AcceptedClinician(grounds).gaps(intake, clinician, date).isEmpty();
  }
}
