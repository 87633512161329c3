package org.backwise.server.drafts;

import org.backwise.server.signin.PersonId;

/** The drafts of all persons. */
public interface Drafts {

  /** The draft of {@code person}; empty where there is none. */
  Draft of(PersonId person);

  /** Keeps {@code draft}; when this returns it is on the disk. */
  void keep(PersonId person, Draft draft);

  /** Forgets the draft of {@code person}. */
  void forget(PersonId person);
}
