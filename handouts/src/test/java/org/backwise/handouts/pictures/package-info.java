/** Pictures on paper. */
@NullMarked
package org.backwise.handouts.pictures;

import org.jspecify.annotations.NullMarked;
