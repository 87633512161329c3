package org.backwise.handouts.programme;

import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;

/** Whose programme is written down, and whether it may be done. */
record Subject(Paper paper, Programme programme, boolean approved, Told told) {

  Intake intake() {
    return told.intake();
  }
}
