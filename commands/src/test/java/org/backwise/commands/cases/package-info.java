/** The people of {@code cases/}: what each of them gets, and never gets. */
@NullMarked
package org.backwise.commands.cases;

import org.jspecify.annotations.NullMarked;
