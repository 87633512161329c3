/** One change of the programme: what could be different, what would be, and what was. */
@NullMarked
package org.backwise.server.pages.change;

import org.jspecify.annotations.NullMarked;
