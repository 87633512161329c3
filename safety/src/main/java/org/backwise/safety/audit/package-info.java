/** A programme laid out by date, and the auditor that holds every rule against it. */
@NullMarked
package org.backwise.safety.audit;

import org.jspecify.annotations.NullMarked;
