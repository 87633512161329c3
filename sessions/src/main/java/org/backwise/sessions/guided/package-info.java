/** A session as a device guides it: item by item, with what may take an item's place. */
@NullMarked
package org.backwise.sessions.guided;

import org.jspecify.annotations.NullMarked;
