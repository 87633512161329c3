package org.backwise.sessions.stores;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.programme.Programme;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ProposedProgramme;

/**
 * The programmes of all people. What is read back is judged again before anything is made of it,
 * since rules may have changed.
 */
public interface Programmes {

  /** Keeps {@code programme} as the newest; an id that is already there changes nothing. */
  boolean add(UUID person, UUID id, ApprovedProgramme programme);

  /** Keeps a proposal, to be shown to a clinician and never to be done. */
  boolean propose(UUID person, UUID id, ProposedProgramme programme);

  /** The person's newest programme, proposals included. */
  Optional<Kept> newest(UUID person);

  /** All of them, the oldest first. */
  List<Kept> of(UUID person);

  /** A programme as it was kept; its status tells whether it was approved then. */
  record Kept(UUID id, Programme programme) {}
}
