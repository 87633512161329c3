/** The words for people, a folder for each language. */
@NullMarked
package org.backwise.knowledge.texts;

import org.jspecify.annotations.NullMarked;
