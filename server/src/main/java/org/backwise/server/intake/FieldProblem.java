package org.backwise.server.intake;

/**
 * Something in the form that cannot be taken as it is.
 *
 * @param field the form's field
 * @param words the key of the words for the person
 */
public record FieldProblem(String field, String words) {}
