/** What a person told us: the intake, its screening answers and the clinician's clearance. */
@NullMarked
package org.backwise.model.intake;

import org.jspecify.annotations.NullMarked;
