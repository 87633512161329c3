package org.backwise.programmes.change;

import java.util.List;
import org.backwise.model.change.Change;
import org.backwise.model.change.Difference;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Violation;
import org.backwise.model.programme.Withheld;
import org.backwise.programmes.Answer;

/** What comes of a change. */
public sealed interface Replanned {

  /**
   * The nearest programme that keeps the rules.
   *
   * @param intake the answers after the change
   * @param answer approved, or proposed where a clinician has to agree first
   */
  record Made(
      Change change, Intake intake, Answer answer, Programme programme, Difference difference)
      implements Replanned {}

  /** There is nothing to change; {@code why} is for the person. */
  record Nothing(String why) implements Replanned {}

  /** With this change no programme may be given now. */
  record Held(Withheld withheld) implements Replanned {}

  /** Our own draft broke a rule: nothing changes, and the rules are named for us to mend. */
  record Faulty(List<Violation> violations) implements Replanned {
    public Faulty {
      violations = List.copyOf(violations);
    }
  }
}
