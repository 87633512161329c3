/** One class for each rule of the planning page. */
@NullMarked
package org.backwise.safety.audit.rules;

import org.jspecify.annotations.NullMarked;
