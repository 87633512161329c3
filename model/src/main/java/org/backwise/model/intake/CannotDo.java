package org.backwise.model.intake;

import org.backwise.model.Side;
import org.jspecify.annotations.Nullable;

/** Something the person cannot do, on one side where it is one side. */
public record CannotDo(String what, @Nullable Side side) {}
