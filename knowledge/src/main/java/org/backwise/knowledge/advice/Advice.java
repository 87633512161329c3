package org.backwise.knowledge.advice;

import org.backwise.model.evidence.Evidence;
import org.backwise.model.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A page of advice for people of whom {@code when} is true; its words are in the texts.
 *
 * @param theme where it stands among the others, a code of {@code adviceThemes}
 * @param picture an exercise whose figure shows what is meant
 */
public record Advice(
    String id, String theme, Fact when, @Nullable String picture, Evidence evidence) {}
