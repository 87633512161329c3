/** The words of a programme: doses, dates, weeks; one place for paper, terminal and pages. */
@NullMarked
package org.backwise.handouts.words;

import org.jspecify.annotations.NullMarked;
