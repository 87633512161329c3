/** An exercise of the catalogue: what it moves, works, demands, and how much of it. */
@NullMarked
package org.backwise.model.exercise;

import org.jspecify.annotations.NullMarked;
