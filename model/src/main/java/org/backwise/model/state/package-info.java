/** What has happened since the programme was made: exclusions, sessions done, reactions. */
@NullMarked
package org.backwise.model.state;

import org.jspecify.annotations.NullMarked;
