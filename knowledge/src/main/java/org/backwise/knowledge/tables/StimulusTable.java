package org.backwise.knowledge.tables;

import java.util.Map;
import org.backwise.model.Effort;
import org.backwise.model.exercise.MuscleRole;

/** {@code stimulus.yaml}: how a dose counts; effort factors in thousandths. */
public record StimulusTable(
    Map<MuscleRole, StimulusKind> roles,
    int repetitionsForFullSet,
    int holdSecondsForFullSet,
    Map<Effort, Integer> effortMilli) {}
