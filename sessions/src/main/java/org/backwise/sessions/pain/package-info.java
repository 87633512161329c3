/** Pain over days: what was told, its smoothed line, its course, and flare-ups. */
@NullMarked
package org.backwise.sessions.pain;

import org.jspecify.annotations.NullMarked;
