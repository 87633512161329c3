/** A person's sessions on one date: what may be done, as timelines. */
@NullMarked
package org.backwise.sessions.day;

import org.jspecify.annotations.NullMarked;
