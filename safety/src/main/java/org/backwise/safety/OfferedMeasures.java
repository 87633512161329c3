package org.backwise.safety;

import java.time.LocalDate;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.intake.Intake;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Facts;
import org.backwise.safety.prescription.AtHand;

/** Which measures one person may be shown: nothing speaks against them, and all is at hand. */
final class OfferedMeasures {

  private final Facts facts;
  private final AtHand things;

  OfferedMeasures(Grounds grounds, Intake intake) {
    this.facts = new Facts(intake, grounds.tables().phases(), grounds.conditions());
    this.things = new AtHand(intake.setting(), grounds.vocabulary());
  }

  boolean has(Measure measure, LocalDate date) {
    return !facts.holds(measure.unless(), date) && things.hasAll(measure.equipment());
  }
}
