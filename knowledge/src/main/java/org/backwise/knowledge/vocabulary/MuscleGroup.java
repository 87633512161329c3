package org.backwise.knowledge.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A muscle group.
 *
 * @param pair the group that opposes it; null: none
 */
public record MuscleGroup(String code, @Nullable String pair) {}
