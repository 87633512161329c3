package org.backwise.safety;

import org.backwise.model.programme.Programme;

/**
 * A programme that may be done. Only {@link Judge} makes one: nothing is given that was not judged.
 */
public final class ApprovedProgramme {

  private final Programme programme;

  ApprovedProgramme(Programme programme) {
    this.programme = programme;
  }

  /** The programme. */
  public Programme programme() {
    return programme;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApprovedProgramme same && same.programme.equals(programme);
  }

  @Override
  public int hashCode() {
    return programme.hashCode();
  }

  @Override
  public String toString() {
    return "Approved" + "Programme of " + programme.start();
  }
}
