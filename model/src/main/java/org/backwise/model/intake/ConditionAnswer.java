package org.backwise.model.intake;

import java.time.LocalDate;
import org.backwise.model.Side;
import org.jspecify.annotations.Nullable;

/** A condition the person has or had; {@code status}: active, settled, controlled or unknown. */
public record ConditionAnswer(
    String code,
    @Nullable String region,
    @Nullable Side side,
    @Nullable LocalDate since,
    String status) {}
