package org.backwise.knowledge.tables;

/**
 * {@code pages.yaml}: hours of the day, 0-24, and weeks, as the pages go by them.
 *
 * @param morningUntilHour so long this morning's pain is asked for
 * @param programmeWeeks a programme made on the pages has at most so many
 */
public record PagesTable(
    int morningUntilHour, int afternoonFromHour, int eveningFromHour, int programmeWeeks) {}
