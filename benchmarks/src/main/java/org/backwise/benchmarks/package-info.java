/** What all measurements share. */
@NullMarked
package org.backwise.benchmarks;

import org.jspecify.annotations.NullMarked;
