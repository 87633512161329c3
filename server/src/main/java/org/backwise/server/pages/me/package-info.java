/** My answers and my data. */
@NullMarked
package org.backwise.server.pages.me;

import org.jspecify.annotations.NullMarked;
