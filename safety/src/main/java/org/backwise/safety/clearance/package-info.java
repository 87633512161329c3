/** Whether a clinician's clearance stands, and what it still lacks. */
@NullMarked
package org.backwise.safety.clearance;

import org.jspecify.annotations.NullMarked;
