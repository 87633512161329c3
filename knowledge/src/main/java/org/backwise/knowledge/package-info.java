/** Everything that content says, loaded from one image and queryable. */
@NullMarked
package org.backwise.knowledge;

import org.jspecify.annotations.NullMarked;
