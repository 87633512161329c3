/** The one way from answers to a programme: screen, draft, judge. */
@NullMarked
package org.backwise.programmes;

import org.jspecify.annotations.NullMarked;
