/** What content must hold beyond its form, and the compiler that refuses a broken one. */
@NullMarked
package org.backwise.knowledge.checks;

import org.jspecify.annotations.NullMarked;
