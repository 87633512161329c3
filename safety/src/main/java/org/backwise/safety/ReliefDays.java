package org.backwise.safety;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.backwise.model.intake.Intake;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.clearance.ClearanceCheck;
import org.backwise.safety.person.StrongPain;

/** Which days hold only relief, or only gentle items, because the pain is strong. */
public final class ReliefDays {

  private final Grounds grounds;

  public ReliefDays(Grounds grounds) {
    this.grounds = grounds;
  }

  /**
   * What {@code date} may hold.
   *
   * @param painNow pain as the day begins, 0-10; empty: as the answers last said
   */
  public DayKind on(Intake intake, LocalDate date, OptionalInt painNow) {
    StrongPain pain = new StrongPain(intake, grounds.tables().screening());
    if (pain.newAndSevere(date)) {
      return DayKind.RELIEF;
    }
    if (!pain.now(painNow)) {
      return DayKind.USUAL;
    }
    return knownAndCleared(pain, intake, date) ? DayKind.GENTLE : DayKind.RELIEF;
  }

  private boolean knownAndCleared(StrongPain pain, Intake intake, LocalDate date) {
    LocalDate cleared = intake.clearance().on();
    return cleared != null
        && pain.longBefore(cleared)
        && new ClearanceCheck(grounds).gaps(intake, date).isEmpty();
  }
}
