/** Where a person stands: no answers yet, held back, a proposal, or a programme to do. */
@NullMarked
package org.backwise.server.standing;

import org.jspecify.annotations.NullMarked;
