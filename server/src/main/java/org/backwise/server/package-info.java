/** The web application of Backwise: it starts here. */
@NullMarked
package org.backwise.server;

import org.jspecify.annotations.NullMarked;
