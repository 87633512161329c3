/** What shall I do now? */
@NullMarked
package org.backwise.server.pages.today;

import org.jspecify.annotations.NullMarked;
