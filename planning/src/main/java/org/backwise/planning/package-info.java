/** A draft programme for an intake; whether it may be given is for safety to say. */
@NullMarked
package org.backwise.planning;

import org.jspecify.annotations.NullMarked;
