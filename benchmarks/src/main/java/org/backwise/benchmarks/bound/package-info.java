/** What no answer to a phase can be worth more than, in milliseconds and without a solver. */
@NullMarked
package org.backwise.benchmarks.bound;

import org.jspecify.annotations.NullMarked;
