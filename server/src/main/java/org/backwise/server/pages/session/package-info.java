/** What do I do this second? */
@NullMarked
package org.backwise.server.pages.session;

import org.jspecify.annotations.NullMarked;
