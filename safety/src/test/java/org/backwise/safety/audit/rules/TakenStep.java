package org.backwise.safety.audit.rules;

import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Relaxation;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;

/** A step that a programme takes for a cause. */
final class TakenStep {

  final PersonMaker person = new PersonMaker();
  final ProgrammeMaker programme = new ProgrammeMaker();

  /** Whether the cause holds, {@code more} being there too. */
  boolean holds(String step, Cause cause, Exercise... more) {
    return holds(step, cause, Catalogue.with(more));
  }

  boolean holds(String step, Cause cause, Grounds grounds) {
    programme.relaxed.clear();
    programme.relax(new Relaxation(step, "phase 1", cause, ""));
    return Audits.details(grounds, person, programme, new RelaxedForCause()).stream()
        .noneMatch(finding -> finding.contains("does not hold"));
  }
}
