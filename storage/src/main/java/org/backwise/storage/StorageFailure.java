package org.backwise.storage;

import org.jspecify.annotations.Nullable;

/** The data cannot be read or kept; the message is a sentence for people. */
public final class StorageFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  StorageFailure(Fault fault, String where, @Nullable Throwable cause) {
    super(fault.sentence(where), cause);
    this.fault = fault;
  }

  /** Why. */
  public Fault fault() {
    return fault;
  }
}
