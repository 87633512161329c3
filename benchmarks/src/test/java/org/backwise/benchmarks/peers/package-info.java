/** Small proofs that the benchmarks measure what they say. */
@NullMarked
package org.backwise.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
