/** What do I show? */
@NullMarked
package org.backwise.server.pages.clinician;

import org.jspecify.annotations.NullMarked;
