/** What safety judges by: the parts of content that it reads, and the words it answers with. */
@NullMarked
package org.backwise.safety.basis;

import org.jspecify.annotations.NullMarked;
