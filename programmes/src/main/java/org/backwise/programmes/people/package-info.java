/** Made-up people, and what becomes of many of them: the proof that the planner keeps its rules. */
@NullMarked
package org.backwise.programmes.people;

import org.jspecify.annotations.NullMarked;
