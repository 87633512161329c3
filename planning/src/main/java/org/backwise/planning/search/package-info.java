/** Choosing the prescriptions of a phase: rules first, then the objective. */
@NullMarked
package org.backwise.planning.search;

import org.jspecify.annotations.NullMarked;
