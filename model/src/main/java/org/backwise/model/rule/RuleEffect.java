package org.backwise.model.rule;

import java.util.List;

/** What a rule does when its fact holds. */
public sealed interface RuleEffect {

  /** Prescriptions with the rule's trait may not be given. */
  record Forbid() implements RuleEffect {}

  /**
   * Something is capped for prescriptions with the rule's trait.
   *
   * @param what {@code hold-seconds}, {@code sets}, {@code reps}, {@code level}; for a whole
   *     routine {@code supine-seconds}; for a day {@code aerobic-minutes}
   */
  record Limit(String what, int most) implements RuleEffect {}

  /** Prescriptions with the trait are liked (positive) or disliked; thousandths of a need. */
  record Prefer(int weightMilli) implements RuleEffect {}

  /** Clearance must come from one of these. */
  record AskClinician(List<String> clearanceFrom) implements RuleEffect {}
}
