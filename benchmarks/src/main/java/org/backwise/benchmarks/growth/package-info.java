/** Time and memory as catalogue and weeks grow. */
@NullMarked
package org.backwise.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
