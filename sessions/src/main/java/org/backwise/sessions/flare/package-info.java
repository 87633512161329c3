/** The way through a flare-up, as the person is told of it. */
@NullMarked
package org.backwise.sessions.flare;

import org.jspecify.annotations.NullMarked;
