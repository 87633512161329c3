/** What was measured, and how it has changed. */
@NullMarked
package org.backwise.sessions.measures;

import org.jspecify.annotations.NullMarked;
