/** The programme on paper, for the person who does it. */
@NullMarked
package org.backwise.handouts.programme;

import org.jspecify.annotations.NullMarked;
