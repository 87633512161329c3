/** The programme, withheld and catalogue documents. */
@NullMarked
package org.backwise.documents.programme;

import org.jspecify.annotations.NullMarked;
