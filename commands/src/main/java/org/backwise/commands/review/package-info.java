/** Content laid out for the clinician who reviews it: what each rule does to each exercise. */
@NullMarked
package org.backwise.commands.review;

import org.jspecify.annotations.NullMarked;
