/**
 * Pages as trees whose every word is escaped; well-formed, so that browser and PDF read the same.
 */
@NullMarked
package org.backwise.handouts.markup;

import org.jspecify.annotations.NullMarked;
