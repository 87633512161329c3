package org.backwise.model.intake;

/**
 * The time there is.
 *
 * @param minutesPerSession 5-60
 * @param sessionsPerDay 1-3
 * @param daysPerWeek 1-7
 */
public record Availability(
    int minutesPerSession, int sessionsPerDay, int daysPerWeek, boolean morningRoutine) {}
