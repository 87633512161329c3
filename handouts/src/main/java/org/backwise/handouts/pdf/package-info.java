/** Pages as PDF that carries its fonts, reads nothing from outside, and is the same each time. */
@NullMarked
package org.backwise.handouts.pdf;

import org.jspecify.annotations.NullMarked;
