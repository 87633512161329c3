/** The questions at the beginning, one idea a page. */
@NullMarked
package org.backwise.server.pages.begin;

import org.jspecify.annotations.NullMarked;
