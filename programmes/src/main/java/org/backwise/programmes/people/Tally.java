package org.backwise.programmes.people;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by name; names are paths like {@code answer/approved}. */
public final class Tally {

  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Counts one more. */
  public void add(String... path) {
    add(1, path);
  }

  void add(long more, String... path) {
    counts.merge(String.join("/", path), more, Long::sum);
  }

  void most(long value, String... path) {
    counts.merge(String.join("/", path), value, Math::max);
  }

  /** Takes over another tally's counts; what is named {@code most} is the larger one. */
  void add(Tally other) {
    other.counts.forEach((name, count) -> counts.merge(name, count, joined(name)));
  }

  private static java.util.function.BinaryOperator<Long> joined(String name) {
    return name.endsWith("/most") ? Math::max : Long::sum;
  }

  void set(String name, long count) {
    counts.put(name, count);
  }

  /** How many; 0 when none were counted. */
  public long of(String... path) {
    return counts.getOrDefault(String.join("/", path), 0L);
  }

  /** What stands below {@code path}, by the rest of the name. */
  public SortedMap<String, Long> below(String... path) {
    String start = String.join("/", path) + "/";
    SortedMap<String, Long> below = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (name.startsWith(start)) {
            below.put(name.substring(start.length()), count);
          }
        });
    return below;
  }

  /** All counts by name. */
  public Map<String, Long> all() {
    return Collections.unmodifiableMap(counts);
  }
}
