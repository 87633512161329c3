/** Sessions as the events of a calendar (R43). */
@NullMarked
package org.backwise.sessions.calendar;

import org.jspecify.annotations.NullMarked;
