/** Days and weeks beside what was planned for them. */
@NullMarked
package org.backwise.sessions.plan;

import org.jspecify.annotations.NullMarked;
