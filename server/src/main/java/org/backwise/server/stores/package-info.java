/** What is kept: the stores of {@code storage}, in the forms of {@code documents}. */
@NullMarked
package org.backwise.server.stores;

import org.jspecify.annotations.NullMarked;
