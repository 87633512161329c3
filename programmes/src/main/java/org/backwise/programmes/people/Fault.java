package org.backwise.programmes.people;

import java.util.List;
import java.util.stream.Collectors;
import org.backwise.model.programme.Violation;

/** A draft of ours that the judge refused, with the person it was for. */
public record Fault(long seed, long index, List<Violation> violations) {

  public Fault {
    violations = List.copyOf(violations);
  }

  @Override
  public String toString() {
    return violations.stream()
        .map(violation -> "seed " + seed + " person " + index + ": " + violation)
        .collect(Collectors.joining("\n"));
  }
}
