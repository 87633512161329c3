/** The jointed figure that shows an exercise: still pictures from the angles of its motion. */
@NullMarked
package org.backwise.figure;

import org.jspecify.annotations.NullMarked;
