/** The planning tables of {@code content/planning} as records; each file is one record. */
@NullMarked
package org.backwise.knowledge.tables;

import org.jspecify.annotations.NullMarked;
