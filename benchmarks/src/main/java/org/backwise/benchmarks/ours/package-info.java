/** Backwise's own planner: whom it plans for, its phases, its answers. */
@NullMarked
package org.backwise.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
