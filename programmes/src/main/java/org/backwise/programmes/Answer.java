package org.backwise.programmes;

import java.util.List;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Violation;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ProposedProgramme;

/** What a person gets for their answers. */
public sealed interface Answer {

  /** The programme of an answer that has one to do or to show. */
  static Programme programme(Answer answer) {
    if (answer instanceof Approved approved) {
      return approved.approved().programme();
    } else if (answer instanceof Proposed proposed) {
      return proposed.proposed().programme();
    }
    throw new IllegalArgumentException("answer (%s) has no programme".formatted(answer));
  }

  /** A programme that may be done. */
  record Approved(ApprovedProgramme approved) implements Answer {}

  /** A programme to show a clinician; it may not be done yet. */
  record Proposed(ProposedProgramme proposed) implements Answer {}

  /** No programme, with the reasons and what to do. */
  record Held(Withheld withheld) implements Answer {}

  /** Our own draft broke a rule: nothing is given, and the rules are named for us to mend. */
  record Faulty(Programme draft, List<Violation> violations) implements Answer {

    public Faulty {
      violations = List.copyOf(violations);
    }
  }
}
