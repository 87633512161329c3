package org.backwise.figure.checks;

/**
 * Something that a figure does not hold.
 *
 * @param of the part or joint it is about
 * @param told what is wrong, with its values
 */
record Fault(String of, String told) {}
