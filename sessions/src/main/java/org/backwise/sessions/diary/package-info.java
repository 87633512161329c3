/** What was done and how it felt, and what follows for the person state and the progress. */
@NullMarked
package org.backwise.sessions.diary;

import org.jspecify.annotations.NullMarked;
