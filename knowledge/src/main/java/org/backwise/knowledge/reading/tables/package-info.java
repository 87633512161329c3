/** The planning tables from their trees; every row that a person may need is asked for. */
@NullMarked
package org.backwise.knowledge.reading.tables;

import org.jspecify.annotations.NullMarked;
