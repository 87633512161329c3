package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.backwise.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** The mix of {@code population.yaml}: who comes, how often, with what. */
record Population(
    SortedMap<String, Weights> weights,
    SortedMap<String, Bands> bands,
    SortedMap<String, Integer> shares,
    LocalDate startFrom,
    int startDays,
    int answeredDaysBefore,
    SortedMap<String, Site> sites,
    List<String> betterWith,
    SortedMap<String, Ailment> conditions,
    SortedMap<String, Ailment> surgeries) {

  /** What fits a site. */
  record Site(List<String> spreads, List<String> worseWith) {}

  /** Who has a condition or an operation. */
  record Ailment(
      int weight,
      List<String> sites,
      int from,
      int to,
      @Nullable String sex,
      @Nullable String region,
      List<String> brings,
      @Nullable String status) {}

  static Population of(Knowledge knowledge) {
    return PopulationReader.read(knowledge);
  }

  Weights weights(String name) {
    return named(weights, name);
  }

  Bands bands(String name) {
    return named(bands, name);
  }

  int share(String name) {
    return named(shares, name);
  }

  private static <T> T named(SortedMap<String, T> rows, String name) {
    T row = rows.get(name);
    if (row == null) {
      throw new IllegalStateException("population.yaml has no row (" + name + ")");
    }
    return row;
  }
}
