/** What a week of a programme gives each muscle group beside what it needs. */
@NullMarked
package org.backwise.programmes.balance;

import org.jspecify.annotations.NullMarked;
