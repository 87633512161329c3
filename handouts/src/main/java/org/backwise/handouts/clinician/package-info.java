/** The sheet for the clinician: answers, proposal, what was left out, and room to reply. */
@NullMarked
package org.backwise.handouts.clinician;

import org.jspecify.annotations.NullMarked;
