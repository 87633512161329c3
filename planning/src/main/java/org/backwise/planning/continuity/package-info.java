/** Planning on from a programme that is there: what is past stays, what may stay is kept. */
@NullMarked
package org.backwise.planning.continuity;

import org.jspecify.annotations.NullMarked;
