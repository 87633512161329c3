package org.backwise.server.stores;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ProposedProgramme;
import org.backwise.sessions.stores.Programmes;

/** Programmes that last as long as the program runs. */
public final class MemoryProgrammes implements Programmes {
  private final Shelf<Kept> shelf = new Shelf<>();

  @Override
  public boolean add(UUID person, UUID id, ApprovedProgramme programme) {
    return shelf.add(person, id, new Kept(id, programme.programme()));
  }

  @Override
  public boolean propose(UUID person, UUID id, ProposedProgramme programme) {
    return shelf.add(person, id, new Kept(id, programme.programme()));
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
