package org.backwise.model.exercise;

/**
 * A muscle group's part in an exercise.
 *
 * @param shareMilli thousandths; the shares of one role sum to 1000
 */
public record MuscleWork(String group, MuscleRole role, int shareMilli) {}
