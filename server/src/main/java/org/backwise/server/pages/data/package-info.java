/** My data: all of it on file or paper, taken in again, or deleted. */
@NullMarked
package org.backwise.server.pages.data;

import org.jspecify.annotations.NullMarked;
