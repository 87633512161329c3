package org.backwise.handouts.clinician;

import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Rule;
import org.backwise.safety.person.Facts;

/** Whether a graded way back to a feared movement is the clinician's to give. */
final class WayBack {

  private final Knowledge knowledge;

  WayBack(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** All of the pain is persistent, and something that provokes it is left out. */
  boolean open(Intake intake) {
    Facts facts = new Facts(intake, knowledge.tables().phases());
    return facts.allPersistent(intake.start())
        && knowledge.rules().all().stream()
            .filter(Rule::yieldsToClinician)
            .anyMatch(rule -> facts.holds(rule.when(), intake.start()));
  }
}
