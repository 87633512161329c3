/** What the reviewer's files say, read back from their bytes. */
@NullMarked
package org.backwise.commands.review;

import org.jspecify.annotations.NullMarked;
