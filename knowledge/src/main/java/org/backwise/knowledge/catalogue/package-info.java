/**
 * What the catalogue as a whole should hold: its parts, and how many exercises each should have.
 */
@NullMarked
package org.backwise.knowledge.catalogue;

import org.jspecify.annotations.NullMarked;
