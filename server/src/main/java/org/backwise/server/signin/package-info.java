/** One-time links, and the sign-ins that they open. */
@NullMarked
package org.backwise.server.signin;

import org.jspecify.annotations.NullMarked;
