package org.backwise.model.programme;

import java.time.LocalDate;

/**
 * One session on one date.
 *
 * @param session morning, main or stretch: its place in the day
 * @param phase index of the phase, from 0
 */
public record CalendarEntry(LocalDate date, String session, int phase, RoutineKind routine) {}
