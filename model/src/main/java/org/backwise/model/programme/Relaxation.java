package org.backwise.model.programme;

/**
 * A shape rule that was relaxed.
 *
 * @param rule the step of the yielding table, for example {@code second-stretch}
 * @param scope {@code phase N} or {@code phase N routine KIND}, phases from 1
 */
public record Relaxation(String rule, String scope, Cause cause, String text) {}
