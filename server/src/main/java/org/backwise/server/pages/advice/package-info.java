/** What is worth knowing? */
@NullMarked
package org.backwise.server.pages.advice;

import org.jspecify.annotations.NullMarked;
