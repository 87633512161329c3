/** What every figure has to hold, and samples that do not. */
@NullMarked
package org.backwise.figure.checks;

import org.jspecify.annotations.NullMarked;
