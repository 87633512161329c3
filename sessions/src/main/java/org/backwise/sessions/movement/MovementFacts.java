package org.backwise.sessions.movement;

/**
 * What a diary shows of movement in the last days.
 *
 * @param restDays days in a row, up to now, on which bed rest was noted
 * @param openDays planned days in a row, up to yesterday, on which nothing at all was noted
 * @param plannedDays planned days up to yesterday
 * @param keptMilli the share of them on which something was done
 * @param extraSessions sessions beyond those planned; relief and the daily squeeze never are
 * @param aerobicMilli aerobic minutes beside those planned; nought where none are planned
 * @param hardSessions sessions that were very hard
 */
record MovementFacts(
    int restDays,
    int openDays,
    int plannedDays,
    int keptMilli,
    int extraSessions,
    int aerobicMilli,
    int hardSessions) {}
