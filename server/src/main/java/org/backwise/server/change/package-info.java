/** Changes of the programme of the person who is signed in: looked at, kept, taken back. */
@NullMarked
package org.backwise.server.change;

import org.jspecify.annotations.NullMarked;
