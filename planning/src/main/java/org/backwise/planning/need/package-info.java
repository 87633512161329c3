/** What the person needs: overused groups, weights, weekly amounts. */
@NullMarked
package org.backwise.planning.need;

import org.jspecify.annotations.NullMarked;
