/** The codes that files, pages and the database share. */
@NullMarked
package org.backwise.knowledge.vocabulary;

import org.jspecify.annotations.NullMarked;
