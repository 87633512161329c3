/** How is it done well? */
@NullMarked
package org.backwise.server.pages.exercise;

import org.jspecify.annotations.NullMarked;
