/** What is my plan, and why? */
@NullMarked
package org.backwise.server.pages.programme;

import org.jspecify.annotations.NullMarked;
