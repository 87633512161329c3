/** What the diary and its owners need kept; storage implements it. */
@NullMarked
package org.backwise.sessions.stores;

import org.jspecify.annotations.NullMarked;
