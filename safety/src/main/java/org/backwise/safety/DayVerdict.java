package org.backwise.safety;

import java.util.List;
import org.backwise.model.programme.Violation;
import org.backwise.model.programme.Withheld;

/** The answer to a routine on a date. */
public sealed interface DayVerdict {

  /** This may be done; it may be the relief routine, and items may have been left out. */
  record Given(ApprovedRoutine routine) implements DayVerdict {}

  /** The programme rests on that date. */
  record Rest(List<Violation> reasons) implements DayVerdict {
    public Rest {
      reasons = List.copyOf(reasons);
    }
  }

  /** Nothing may be given to this person now. */
  record Held(Withheld withheld) implements DayVerdict {}
}
