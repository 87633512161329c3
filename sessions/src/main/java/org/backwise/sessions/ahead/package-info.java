/** The days ahead, judged beforehand, for a device that loses its connection. */
@NullMarked
package org.backwise.sessions.ahead;

import org.jspecify.annotations.NullMarked;
