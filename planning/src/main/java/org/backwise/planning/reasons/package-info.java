/** Why an item is there: what this person told us, and what the item does about it. */
@NullMarked
package org.backwise.planning.reasons;

import org.jspecify.annotations.NullMarked;
