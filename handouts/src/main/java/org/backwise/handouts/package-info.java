/** Paper: the programme and the sheet for the clinician, as print page and as PDF. */
@NullMarked
package org.backwise.handouts;

import org.jspecify.annotations.NullMarked;
