package org.backwise.knowledge.tables;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.backwise.model.exercise.ExerciseKind;

/**
 * {@code needs.yaml}: weekly needs of muscle groups. Strength in milli-sets, the others in seconds;
 * factors in thousandths.
 *
 * @param coreShareFromMilli from which share an item that loads a core group is core work
 * @param coreBalancedShareFromMilli the same for one that only steadies it
 * @param preferred by rule of preference: weights of groups, as a site would name them, while it
 *     holds
 */
public record NeedsTable(
    SortedMap<String, Map<StimulusKind, Integer>> groups,
    List<String> coreGroups,
    int coreShareFromMilli,
    int coreBalancedShareFromMilli,
    List<ExerciseKind> sourceKinds,
    String dailyGroup,
    Map<StimulusKind, Integer> kindWeightMilli,
    Map<StimulusKind, Integer> overusedMilli,
    int antagonistMilli,
    int goalMilli,
    SortedMap<String, SortedMap<String, Integer>> preferred) {}
