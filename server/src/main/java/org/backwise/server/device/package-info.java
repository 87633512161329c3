/** What a person's device needs to go on without a connection. */
@NullMarked
package org.backwise.server.device;

import org.jspecify.annotations.NullMarked;
