/** The data folder: for its owner alone. */
@NullMarked
package org.backwise.server.data;

import org.jspecify.annotations.NullMarked;
