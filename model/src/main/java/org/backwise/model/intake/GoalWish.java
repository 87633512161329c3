package org.backwise.model.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A muscle group the person wants to better, by a date; null: content's own. */
public record GoalWish(String group, @Nullable LocalDate due) {}
