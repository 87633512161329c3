/** A phase as mathematics alone: written, read, answered and audited. */
@NullMarked
package org.backwise.benchmarks.instance;

import org.jspecify.annotations.NullMarked;
