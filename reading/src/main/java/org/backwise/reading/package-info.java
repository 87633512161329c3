/** YAML and JSON into typed values: every problem at once, each with its place. */
@NullMarked
package org.backwise.reading;

import org.jspecify.annotations.NullMarked;
