package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;

/**
 * {@code aerobic.yaml}: low-impact aerobic work (R11, H14).
 *
 * @param minutesPerDayMost by level of activity; who walks longer now may go on with that
 * @param minutesPerDayOwnMost and with how much of it
 */
public record AerobicTable(
    List<String> choices,
    int startMinutesAbsent,
    int minutesPerDayLeast,
    SortedMap<String, Integer> minutesPerDayMost,
    int minutesPerDayOwnMost,
    int stepMinutesPerWeek,
    int doseStepSeconds,
    SortedMap<String, Integer> weekMinutesMost,
    int daysMost) {}
