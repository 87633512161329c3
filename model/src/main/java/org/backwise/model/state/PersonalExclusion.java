package org.backwise.model.state;

import org.backwise.model.Side;
import org.backwise.model.exercise.SpinalMotion;
import org.jspecify.annotations.Nullable;

/** An exercise or a movement that is not given for now; exactly one of the two is set. */
public record PersonalExclusion(
    @Nullable String exercise,
    @Nullable SpinalMotion motion,
    @Nullable Side side,
    String reason,
    String by,
    ExclusionUntil until) {}
