/** What follows from how the days go: changes of doses, pauses, a flare-up, days away. */
@NullMarked
package org.backwise.server.pages.course;

import org.jspecify.annotations.NullMarked;
