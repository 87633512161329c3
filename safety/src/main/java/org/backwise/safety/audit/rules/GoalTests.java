package org.backwise.safety.audit.rules;

import org.backwise.model.programme.Goal;
import org.backwise.model.state.PersonState;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.prescription.OfferedMeasures;

/**
 * The home test of every goal may be done by this person; what rests only for some days is left to
 * the day on which it is done.
 */
final class GoalTests {

  private GoalTests() {}

  static void check(Case c, Findings findings) {
    OfferedMeasures offered = new OfferedMeasures(c.grounds(), c.intake(), PersonState.NEW);
    for (Goal goal : c.programme().goals()) {
      boolean suits =
          c.grounds()
              .measures()
              .find(goal.measure())
              .filter(measure -> offered.has(measure, c.programme().start()))
              .isPresent();
      if (!suits) {
        findings.add("goal " + goal.group(), "the test (" + goal.measure() + ") may not be done");
      }
    }
  }
}
