/** What is to be done on one day, step by step. */
@NullMarked
package org.backwise.handouts.today;

import org.jspecify.annotations.NullMarked;
