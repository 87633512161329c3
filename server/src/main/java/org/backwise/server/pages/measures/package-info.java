/** What can be measured, noting it, and how it has changed. */
@NullMarked
package org.backwise.server.pages.measures;

import org.jspecify.annotations.NullMarked;
