/** Figures as files: pictures of chosen exercises, sheets of all. */
@NullMarked
package org.backwise.commands.figures;

import org.jspecify.annotations.NullMarked;
