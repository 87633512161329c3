/** The phases, their weeks, and which routine falls on which day. */
@NullMarked
package org.backwise.planning.course;

import org.jspecify.annotations.NullMarked;
