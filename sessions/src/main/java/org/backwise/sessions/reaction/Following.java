package org.backwise.sessions.reaction;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What followed from the days of a programme so far.
 *
 * @param rungs the doses, counted from 0, of exercises that are behind the plan
 * @param adjustments every change, the oldest first
 */
record Following(SortedMap<String, Integer> rungs, List<Adjustment> adjustments) {

  Following {
    rungs = Collections.unmodifiableSortedMap(new TreeMap<>(rungs));
    adjustments = List.copyOf(adjustments);
  }
}
