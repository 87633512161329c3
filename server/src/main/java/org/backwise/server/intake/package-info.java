/** From a form's fields to an intake. */
@NullMarked
package org.backwise.server.intake;

import org.jspecify.annotations.NullMarked;
