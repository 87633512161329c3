/** Stores in memory, for tests and until a database is wired. */
@NullMarked
package org.backwise.server.stores;

import org.jspecify.annotations.NullMarked;
