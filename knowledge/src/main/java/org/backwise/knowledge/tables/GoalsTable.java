package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;

/**
 * {@code goals.yaml}: the home tests that stand for a muscle group, the best first (R38).
 *
 * @param most how many goals a programme has at most
 */
public record GoalsTable(
    int most, SortedMap<String, List<String>> groups, List<String> dueAfterPhase) {}
