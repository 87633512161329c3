/** Content as trees by path, from a folder or from the compact image that the build makes. */
@NullMarked
package org.backwise.knowledge.trees;

import org.jspecify.annotations.NullMarked;
