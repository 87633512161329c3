package org.backwise.sessions.pain;

import java.time.LocalDate;

/**
 * A point of the smoothed line.
 *
 * @param meanTenths pain of the last days, in tenths
 * @param least the lowest figure told in these days
 * @param most the highest
 */
public record PainPoint(LocalDate date, int meanTenths, int least, int most) {}
