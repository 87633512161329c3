package org.backwise.safety;

import org.backwise.model.programme.Programme;

/** A programme that lacks nothing but a clearance: to be shown to a clinician, never to be done. */
public final class ProposedProgramme {

  private final Programme programme;

  ProposedProgramme(Programme programme) {
    this.programme = programme;
  }

  /** The programme. */
  public Programme programme() {
    return programme;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProposedProgramme same && same.programme.equals(programme);
  }

  @Override
  public int hashCode() {
    return programme.hashCode();
  }

  @Override
  public String toString() {
    return "Proposed" + "Programme of " + programme.start();
  }
}
