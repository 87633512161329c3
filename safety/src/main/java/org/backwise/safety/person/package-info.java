/** What is true of a person on a date, worked out for safety alone. */
@NullMarked
package org.backwise.safety.person;

import org.jspecify.annotations.NullMarked;
