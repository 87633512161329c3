/** What every figure has to hold along its whole repetition, and what of it one does not. */
@NullMarked
package org.backwise.figure.checks;

import org.jspecify.annotations.NullMarked;
