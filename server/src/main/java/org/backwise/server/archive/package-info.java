/** Everything that is kept of a person, written into one file and read back. */
@NullMarked
package org.backwise.server.archive;

import org.jspecify.annotations.NullMarked;
