package org.backwise.figure.drawing;

/**
 * Something drawn.
 *
 * @param name the same thing has the same name in every picture of a motion
 * @param shown whether it is to be seen in this picture
 */
record Mark(String name, Look look, Form form, boolean shown) {}
