/** A routine as a timeline: what to do, on which side and with which breath, second by second. */
@NullMarked
package org.backwise.sessions.timeline;

import org.jspecify.annotations.NullMarked;
