/** The signed-in person's diary: what is told on the pages becomes entries. */
@NullMarked
package org.backwise.server.diary;

import org.jspecify.annotations.NullMarked;
