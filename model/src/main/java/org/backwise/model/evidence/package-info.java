/** Where a fact comes from and how far it has been verified. */
@NullMarked
package org.backwise.model.evidence;

import org.jspecify.annotations.NullMarked;
