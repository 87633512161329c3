package org.backwise.model.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an exclusion ends.
 *
 * @param kind {@code date}, {@code morning-answered} or {@code review}
 * @param date only for kind {@code date}
 */
public record ExclusionUntil(String kind, @Nullable LocalDate date) {}
