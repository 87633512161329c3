/** What does my back like? */
@NullMarked
package org.backwise.server.pages.helps;

import org.jspecify.annotations.NullMarked;
