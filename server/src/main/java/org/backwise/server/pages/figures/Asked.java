package org.backwise.server.pages.figures;

import org.backwise.model.Side;

/**
 * The drawing that somebody asks for.
 *
 * @param side left or right; any other: as the motion was written
 */
record Asked(String exercise, Side side, Shown shown) {}
