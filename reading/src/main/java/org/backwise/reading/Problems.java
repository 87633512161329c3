package org.backwise.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while reading, so that all are told at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Adds one. */
  public void add(Place place, String path, String message) {
    found.add(new Problem(place, path, message));
  }

  /** Whether there is none. */
  public boolean none() {
    return found.isEmpty();
  }

  /** All of them, in the order found. */
  public List<Problem> all() {
    return List.copyOf(found);
  }
}
