package org.backwise.model.change;

import org.backwise.model.intake.ClearanceLimit;

/**
 * One thing that changes of what a person told us, or of their programme. Each asks for less or for
 * something else, never for more: what asks for more goes through the questions.
 */
public sealed interface Change {

  /** An exercise that the person would rather not do. */
  record Avoid(String exercise) implements Change {}

  /** One exercise in the place of another. */
  record Swap(String exercise, String instead) implements Change {}

  /** So many minutes for a session, fewer than before. */
  record Minutes(int minutes) implements Change {}

  /** Something that is no longer at hand. */
  record Without(String equipment) implements Change {}

  /** Something that the person cannot do now. */
  record Cannot(String what) implements Change {}

  /** A joint that aches. */
  record Aches(String joint) implements Change {}

  /** A clinician's word that leaves something out. */
  record Limit(ClearanceLimit limit) implements Change {}
}
