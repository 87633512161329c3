/** One change of a programme that is there: the nearest safe one, and what is different. */
@NullMarked
package org.backwise.programmes.change;

import org.jspecify.annotations.NullMarked;
