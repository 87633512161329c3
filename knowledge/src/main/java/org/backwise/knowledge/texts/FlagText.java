package org.backwise.knowledge.texts;

/**
 * The words of a danger question.
 *
 * @param hint what the question means; may be empty
 * @param message what to do when the answer is yes
 */
public record FlagText(String question, String hint, String message) {}
