package org.backwise.sessions.stores;

import java.util.function.BooleanSupplier;

/** Keeps several things at once, in whatever stores, or none of them. */
public interface AllOrNothing {

  /**
   * Does {@code work} on this thread. When it says no, or throws, nothing of it was kept.
   *
   * @return what it said
   */
  boolean keep(BooleanSupplier work);
}
