/** The exercises' pictures as SVG that stands inside a page. */
@NullMarked
package org.backwise.handouts.pictures;

import org.jspecify.annotations.NullMarked;
