/** A day of the diary: what can be told of it, and telling it. */
@NullMarked
package org.backwise.server.pages.diary;

import org.jspecify.annotations.NullMarked;
