/**
 * What can be measured at home or asked: tests of muscle groups, answers, scores from elsewhere.
 */
@NullMarked
package org.backwise.knowledge.measure;

import org.jspecify.annotations.NullMarked;
