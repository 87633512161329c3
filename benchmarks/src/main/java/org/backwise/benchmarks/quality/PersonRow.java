package org.backwise.benchmarks.quality;

import java.util.List;

/**
 * How planning went for a person.
 *
 * @param phases none for somebody who is withheld a programme
 * @param cpuMicros of planning all of them
 */
record PersonRow(String person, int phases, long cpuMicros) {

  static final String KIND = "person";

  Object[] cells() {
    return new Object[] {KIND, person, phases, cpuMicros};
  }

  static PersonRow of(List<String> cells) {
    return new PersonRow(
        cells.get(1), Integer.parseInt(cells.get(2)), Long.parseLong(cells.get(3)));
  }
}
