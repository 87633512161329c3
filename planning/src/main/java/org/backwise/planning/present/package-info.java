/** What the present programme has, which a change keeps where it may. */
@NullMarked
package org.backwise.planning.present;

import org.jspecify.annotations.NullMarked;
