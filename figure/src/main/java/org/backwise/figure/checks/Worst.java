package org.backwise.figure.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The worst fault of each part. */
final class Worst {

  private record Graded(double excess, String told) {}

  private final Map<String, Graded> faults = new LinkedHashMap<>();

  /** Keeps it when it is a fault ({@code excess} over 0) and none of that part was worse. */
  void add(String of, double excess, Supplier<String> told) {
    Graded before = faults.get(of);
    if (excess > 0 && (before == null || before.excess < excess)) {
      faults.put(of, new Graded(excess, told.get()));
    }
  }

  List<Fault> faults() {
    List<Fault> all = new ArrayList<>();
    faults.forEach((of, graded) -> all.add(new Fault(of, graded.told)));
    return all;
  }
}
