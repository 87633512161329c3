/** The shared words of Backwise as immutable records; they know no framework. */
@NullMarked
package org.backwise.model;

import org.jspecify.annotations.NullMarked;
