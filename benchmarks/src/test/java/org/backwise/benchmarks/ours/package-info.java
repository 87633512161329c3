/** Small proofs that the benchmarks measure what they say. */
@NullMarked
package org.backwise.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
