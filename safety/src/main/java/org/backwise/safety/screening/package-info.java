/** The danger questions: who is stopped, who is sent to a clinician, and who may go on. */
@NullMarked
package org.backwise.safety.screening;

import org.jspecify.annotations.NullMarked;
