/** What the command line says: where to listen and where the data lies. */
@NullMarked
package org.backwise.server.options;

import org.jspecify.annotations.NullMarked;
