/** What follows when something hurts: a decision table. */
@NullMarked
package org.backwise.sessions.hurt;

import org.jspecify.annotations.NullMarked;
