package org.backwise.knowledge.texts;

/** The name of a condition and a note about it, which may be empty. */
public record ConditionText(String name, String note) {}
