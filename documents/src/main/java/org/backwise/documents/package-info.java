/** What all documents share: the codes they may use, and trees to be written as JSON or YAML. */
@NullMarked
package org.backwise.documents;

import org.jspecify.annotations.NullMarked;
