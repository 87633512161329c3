/** What followed an exercise: a first hint of what helps this person. */
@NullMarked
package org.backwise.sessions.helps;

import org.jspecify.annotations.NullMarked;
