package org.backwise.sessions.stores;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.intake.Intake;

/** The intakes of all people; none is ever changed, a newer one follows it. */
public interface Intakes {

  /** Keeps {@code intake} as the person's newest; an id that is already there changes nothing. */
  Keeping add(UUID person, UUID id, Intake intake);

  /** The person's newest intake. */
  Optional<Intake> newest(UUID person);

  /** All of them, the oldest first. */
  List<Kept> of(UUID person);

  /** An intake as it was kept. */
  record Kept(UUID id, Intake intake) {}
}
