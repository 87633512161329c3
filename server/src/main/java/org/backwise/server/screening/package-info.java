/** What the danger answers mean for what comes next. */
@NullMarked
package org.backwise.server.screening;

import org.jspecify.annotations.NullMarked;
