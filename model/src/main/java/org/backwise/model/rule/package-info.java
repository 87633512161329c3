/** Rules as data: facts about a person, traits of a prescription, and what follows. */
@NullMarked
package org.backwise.model.rule;

import org.jspecify.annotations.NullMarked;
