/** How fast figures are drawn. */
@NullMarked
package org.backwise.commands.figures;

import org.jspecify.annotations.NullMarked;
