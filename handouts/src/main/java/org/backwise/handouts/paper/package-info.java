/** What every handout is written with: the words of content, and what the person told us. */
@NullMarked
package org.backwise.handouts.paper;

import org.jspecify.annotations.NullMarked;
