package org.backwise.server.standing;

import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ProposedProgramme;

/** Where a person stands today. */
public sealed interface Standing {

  /** The questions are not answered yet. */
  record NotBegun() implements Standing {}

  /** Something is in the way of a programme. */
  record Held(Withheld withheld) implements Standing {}

  /** A programme to show a clinician, never to do. */
  record Proposal(Intake intake, ProposedProgramme programme) implements Standing {}

  /** A programme that may be done. */
  record Ready(Intake intake, ApprovedProgramme programme) implements Standing {}

  /** Our own draft broke one of our rules, so nothing is given. */
  record Resting() implements Standing {}
}
