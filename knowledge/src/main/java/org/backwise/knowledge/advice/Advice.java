package org.backwise.knowledge.advice;

import org.backwise.model.evidence.Evidence;
import org.backwise.model.rule.Fact;

/** A page of advice for people of whom {@code when} is true; its words are in the texts. */
public record Advice(String id, Fact when, Evidence evidence) {}
