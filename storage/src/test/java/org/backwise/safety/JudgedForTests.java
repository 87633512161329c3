package org.backwise.safety;

import org.backwise.model.programme.Programme;

/** Stands in for the judge, whom the stores do not know. */
public final class JudgedForTests {

  private JudgedForTests() {}

  public static ApprovedProgramme approved(Programme programme) {
    return new ApprovedProgramme(programme);
  }

  public static ProposedProgramme proposed(Programme programme) {
    return new ProposedProgramme(programme);
  }
}
