package org.backwise.knowledge.texts;

/**
 * The words of a danger question.
 *
 * @param sign the same in few words, for the list before a session; may be empty elsewhere
 * @param named the words by which the row of its group names it there; may be empty elsewhere
 * @param hint what the question means; may be empty
 * @param message what to do when the answer is yes
 */
public record FlagText(String question, String sign, String named, String hint, String message) {}
