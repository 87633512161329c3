/**
 * The SQL behind the stores: embedded SQLite in the data folder, or PostgreSQL. Start at {@link
 * org.backwise.storage.Storage}.
 */
@NullMarked
package org.backwise.storage;

import org.jspecify.annotations.NullMarked;
