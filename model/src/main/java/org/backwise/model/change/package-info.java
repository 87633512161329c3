/** One thing that a person changes of a programme that is there. */
@NullMarked
package org.backwise.model.change;

import org.jspecify.annotations.NullMarked;
