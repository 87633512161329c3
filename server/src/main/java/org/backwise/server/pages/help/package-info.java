/** Something feels wrong: whom to call. */
@NullMarked
package org.backwise.server.pages.help;

import org.jspecify.annotations.NullMarked;
