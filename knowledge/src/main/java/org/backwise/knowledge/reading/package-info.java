/** Trees into records: one small reader for each kind of file. */
@NullMarked
package org.backwise.knowledge.reading;

import org.jspecify.annotations.NullMarked;
