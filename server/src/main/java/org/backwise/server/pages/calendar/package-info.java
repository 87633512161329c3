/** The times of the sessions, and the calendar that asks for them. */
@NullMarked
package org.backwise.server.pages.calendar;

import org.jspecify.annotations.NullMarked;
