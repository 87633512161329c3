package org.backwise.server.pages.figures;

/**
 * The drawing that somebody asks for.
 *
 * @param otherSide whether it is of the side for which the motion was not written
 */
record Asked(String exercise, boolean otherSide, Shown shown) {}
