/** The figure's files - motions, body, limits - read into records, every problem at once. */
@NullMarked
package org.backwise.knowledge.motion;

import org.jspecify.annotations.NullMarked;
