/** Is it getting better? */
@NullMarked
package org.backwise.server.pages.progress;

import org.jspecify.annotations.NullMarked;
