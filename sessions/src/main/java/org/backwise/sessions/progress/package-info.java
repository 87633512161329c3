/** What content says about reading a diary. */
@NullMarked
package org.backwise.sessions.progress;

import org.jspecify.annotations.NullMarked;
