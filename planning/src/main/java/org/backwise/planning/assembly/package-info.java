/** From chosen prescriptions to a programme with ladders, goals and reasons. */
@NullMarked
package org.backwise.planning.assembly;

import org.jspecify.annotations.NullMarked;
