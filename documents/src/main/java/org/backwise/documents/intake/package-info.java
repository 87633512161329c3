/** The intake document: read with every problem at once, written, hashed, and asked back. */
@NullMarked
package org.backwise.documents.intake;

import org.jspecify.annotations.NullMarked;
