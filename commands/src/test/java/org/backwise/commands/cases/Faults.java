package org.backwise.commands.cases;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a programme that was made. */
final class Faults {

  private Faults() {}

  static List<String> of(Made made, Expected expected) {
    return Stream.concat(Stream.of(new Sound()), expected.demands().stream())
        .flatMap(demand -> demand.faults(made).stream())
        .distinct()
        .toList();
  }
}
