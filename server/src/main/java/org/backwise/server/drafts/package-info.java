/** The answers of a person while they are being given. */
@NullMarked
package org.backwise.server.drafts;

import org.jspecify.annotations.NullMarked;
