/** The command line for files; it starts no web framework. */
@NullMarked
package org.backwise.commands;

import org.jspecify.annotations.NullMarked;
