/** Which prescriptions may be drafted, and which rule leaves the others out (H1). */
@NullMarked
package org.backwise.planning.eligibility;

import org.jspecify.annotations.NullMarked;
