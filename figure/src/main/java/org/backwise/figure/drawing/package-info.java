/** Skeletons to shapes on paper: projection, rounded flesh, props, tints and arrows as SVG. */
@NullMarked
package org.backwise.figure.drawing;

import org.jspecify.annotations.NullMarked;
