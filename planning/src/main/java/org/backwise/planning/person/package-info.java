/** What is true of the person on a date. */
@NullMarked
package org.backwise.planning.person;

import org.jspecify.annotations.NullMarked;
