package org.backwise.sessions.stores;

import java.time.LocalDate;
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

  /**
   * Keeps {@code programme}, judged on {@code judgedOn}, as the newest; an id that is already there
   * changes nothing.
   */
  Keeping add(UUID person, UUID id, ApprovedProgramme programme, LocalDate judgedOn);

  /** Keeps a proposal, to be shown to a clinician and never to be done. */
  Keeping propose(UUID person, UUID id, ProposedProgramme programme, LocalDate judgedOn);

  /** The person's newest programme, proposals included. */
  Optional<Kept> newest(UUID person);

  /** All of them, the oldest first. */
  List<Kept> of(UUID person);

  /**
   * A programme as it was kept, and the date on which it was judged then; its status tells whether
   * it was approved.
   */
  record Kept(UUID id, Programme programme, LocalDate judgedOn) {}
}
