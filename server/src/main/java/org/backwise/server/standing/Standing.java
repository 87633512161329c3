package org.backwise.server.standing;

import java.util.List;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ProposedProgramme;
import org.backwise.sessions.reaction.Adjustment;

/** Where a person stands today. */
public sealed interface Standing {

  /** The questions are not answered yet. */
  record NotBegun() implements Standing {}

  /** Something is in the way of a programme. */
  record Held(Withheld withheld) implements Standing {}

  /** A programme to show a clinician, never to do. */
  record Proposal(Intake intake, ProposedProgramme programme) implements Standing {}

  /**
   * A programme that may be done.
   *
   * @param kept the same as it was drafted, before its days had a say in its doses
   * @param adjustments what followed from its days so far for the doses, the oldest first
   */
  record Ready(
      Intake intake, ApprovedProgramme programme, Programme kept, List<Adjustment> adjustments)
      implements Standing {

    public Ready {
      adjustments = List.copyOf(adjustments);
    }
  }

  /** Our own draft broke one of our rules, so nothing is given. */
  record Resting() implements Standing {}
}
