/** The closed door: who may pass, and what every answer carries. */
@NullMarked
package org.backwise.server.security;

import org.jspecify.annotations.NullMarked;
