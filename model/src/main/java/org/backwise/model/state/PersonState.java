package org.backwise.model.state;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has happened since: the third input of planning and judging.
 *
 * @param asOf the last day it knows of
 * @param done what was done in the last 14 days
 * @param levels the family step reached, by family name
 * @param flareSince when a flare-up began; null: none
 * @param help expected help (positive) or harm, by exercise, in thousandths
 */
public record PersonState(
    @Nullable LocalDate asOf,
    List<PersonalExclusion> exclusions,
    List<DoneItem> done,
    SortedMap<String, Integer> levels,
    @Nullable LocalDate flareSince,
    List<Reaction> reactions,
    SortedMap<String, Integer> help) {

  /** Nothing has happened yet. */
  public static final PersonState NEW =
      new PersonState(
          null, List.of(), List.of(), new TreeMap<>(), null, List.of(), new TreeMap<>());

  public PersonState {
    exclusions = List.copyOf(exclusions);
    done = List.copyOf(done);
    reactions = List.copyOf(reactions);
  }
}
