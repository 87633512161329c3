/** The person state document, read and written. */
@NullMarked
package org.backwise.documents.state;

import org.jspecify.annotations.NullMarked;
