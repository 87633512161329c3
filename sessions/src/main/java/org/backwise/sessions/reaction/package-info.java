/** What follows from a session and the morning after for the doses of a programme. */
@NullMarked
package org.backwise.sessions.reaction;

import org.jspecify.annotations.NullMarked;
