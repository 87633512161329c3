/** How near a programme stays, and how long that takes, when one thing changes. */
@NullMarked
package org.backwise.benchmarks.change;

import org.jspecify.annotations.NullMarked;
