/** Plan quality beside the peers, over many people. */
@NullMarked
package org.backwise.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
