package org.backwise.server.stores;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.intake.Intake;
import org.backwise.sessions.stores.Intakes;

/** Intakes that last as long as the program runs. */
public final class MemoryIntakes implements Intakes {
  private final Shelf<Intake> shelf = new Shelf<>();

  @Override
  public boolean add(UUID person, UUID id, Intake intake) {
    return shelf.add(person, id, intake);
  }

  @Override
  public Optional<Intake> newest(UUID person) {
    return shelf.newest(person);
  }

  @Override
  public List<Intake> of(UUID person) {
    return shelf.of(person);
  }
}
