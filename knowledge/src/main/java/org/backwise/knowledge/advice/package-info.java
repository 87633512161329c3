/** Pages of advice and for whom they are meant. */
@NullMarked
package org.backwise.knowledge.advice;

import org.jspecify.annotations.NullMarked;
