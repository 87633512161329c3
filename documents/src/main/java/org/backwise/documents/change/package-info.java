/** The document of one change of a programme, and of what came of it. */
@NullMarked
package org.backwise.documents.change;

import org.jspecify.annotations.NullMarked;
