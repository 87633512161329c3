/** Screening before and an independent verdict after: may this programme be given? */
@NullMarked
package org.backwise.safety;

import org.jspecify.annotations.NullMarked;
