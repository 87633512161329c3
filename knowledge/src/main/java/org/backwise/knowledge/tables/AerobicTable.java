package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;

/** {@code aerobic.yaml}: low-impact aerobic work (R11, H14). */
public record AerobicTable(
    List<String> choices,
    int startMinutesAbsent,
    int minutesPerDayLeast,
    int minutesPerDayMost,
    int stepMinutesPerWeek,
    int doseStepSeconds,
    SortedMap<String, Integer> weekMinutesMost,
    int daysMost) {}
