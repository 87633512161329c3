package org.backwise.server.stores;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.programme.Programme;
import org.backwise.sessions.stores.Programmes;

/** Programmes that last as long as the program runs. */
public final class MemoryProgrammes implements Programmes {
  private final Shelf<Kept> shelf = new Shelf<>();

  @Override
  public boolean add(UUID person, UUID id, Programme programme) {
    return shelf.add(person, id, new Kept(id, programme));
  }

  @Override
  public Optional<Kept> newest(UUID person) {
    return shelf.newest(person);
  }

  @Override
  public List<Kept> of(UUID person) {
    return shelf.of(person);
  }
}
