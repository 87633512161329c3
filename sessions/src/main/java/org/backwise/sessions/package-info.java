/** Guided sessions and the diary: what content says about them, loaded once. */
@NullMarked
package org.backwise.sessions;

import org.jspecify.annotations.NullMarked;
