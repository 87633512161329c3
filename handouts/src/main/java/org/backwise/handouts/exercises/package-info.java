/** How each exercise is done, with its picture: the exercise sheets. */
@NullMarked
package org.backwise.handouts.exercises;

import org.jspecify.annotations.NullMarked;
