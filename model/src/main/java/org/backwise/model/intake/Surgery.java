package org.backwise.model.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An operation; {@code limitsUntil} is the date to which its surgeon's limits hold. */
public record Surgery(String kind, LocalDate on, @Nullable LocalDate limitsUntil) {}
