/** What a diary shows when a programme does not help: a clue that a clinician should see. */
@NullMarked
package org.backwise.sessions.clue;

import org.jspecify.annotations.NullMarked;
