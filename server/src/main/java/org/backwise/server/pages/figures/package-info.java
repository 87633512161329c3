/** The drawings of the exercises. */
@NullMarked
package org.backwise.server.pages.figures;

import org.jspecify.annotations.NullMarked;
