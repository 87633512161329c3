/** What we are measured beside: a plain greedy, CP-SAT and Timefold. */
@NullMarked
package org.backwise.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
