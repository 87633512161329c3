package org.backwise.safety;

import java.util.List;
import org.backwise.model.programme.Violation;
import org.backwise.model.programme.Withheld;

/** The answer to a programme. */
public sealed interface Verdict {

  /** It may be done. */
  record Approved(ApprovedProgramme programme) implements Verdict {}

  /** Only the clearance is missing: it may be shown to a clinician. */
  record ProposalOnly(ProposedProgramme programme) implements Verdict {}

  /** It breaks rules. */
  record Refused(List<Violation> violations) implements Verdict {
    public Refused {
      violations = List.copyOf(violations);
    }
  }

  /** No programme may be given to this person now. */
  record Held(Withheld withheld) implements Verdict {}
}
