package org.backwise.benchmarks.quality;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a run measures.
 *
 * @param people made-up people, beside the written ones
 * @param sample phases that the other solvers try too
 * @param seconds of the processor that each of them has for a phase
 * @param work a folder for what is done so far
 * @param out the table
 */
record Settings(int people, int sample, int seconds, Path work, Path out) {

  static Settings of(String[] arguments) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      given.put(arguments[i], arguments[i + 1]);
    }
    Settings settings =
        new Settings(
            Integer.parseInt(taken(given, "--people", "300")),
            Integer.parseInt(taken(given, "--sample", "48")),
            Integer.parseInt(taken(given, "--seconds", "60")),
            Path.of(taken(given, "--work", ".backwise/quality")),
            Path.of(taken(given, "--out", "benchmarks/quality.txt")));
    if (!given.isEmpty() || arguments.length % 2 == 1) {
      throw new IllegalArgumentException(
          "unknown: %s. Maybe --people, --sample, --seconds, --work, --out with a value each"
              .formatted(given.keySet()));
    }
    return settings;
  }

  private static String taken(Map<String, String> given, String key, String absent) {
    String value = given.remove(key);
    return value == null ? absent : value;
  }
}
