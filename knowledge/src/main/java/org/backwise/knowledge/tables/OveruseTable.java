package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;
import org.backwise.model.exercise.MuscleRole;

/**
 * {@code overuse.yaml}: which work or posture overuses which groups (R24); share in thousandths.
 */
public record OveruseTable(
    SortedMap<String, List<String>> activities,
    SortedMap<String, List<String>> conditions,
    SortedMap<String, List<String>> provocations,
    int most,
    List<MuscleRole> releaseRoles,
    List<MuscleRole> opposeRoles,
    int shareFromMilli) {}
