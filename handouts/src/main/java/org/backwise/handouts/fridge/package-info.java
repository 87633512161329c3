/** One week on one page, for the door of the fridge, with boxes to tick. */
@NullMarked
package org.backwise.handouts.fridge;

import org.jspecify.annotations.NullMarked;
