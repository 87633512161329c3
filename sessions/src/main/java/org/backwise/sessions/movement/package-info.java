/** Too little and too much movement, noticed by rules of content. */
@NullMarked
package org.backwise.sessions.movement;

import org.jspecify.annotations.NullMarked;
