/** What all pages share: words, choices, and the pages for what goes wrong. */
@NullMarked
package org.backwise.server.pages.frame;

import org.jspecify.annotations.NullMarked;
