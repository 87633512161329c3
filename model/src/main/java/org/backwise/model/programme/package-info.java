/** A programme: phases, routines, items, calendar, goals, and its reasons. */
@NullMarked
package org.backwise.model.programme;

import org.jspecify.annotations.NullMarked;
