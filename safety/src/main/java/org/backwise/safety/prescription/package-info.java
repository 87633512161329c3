/** What is true of a prescription: its traits, its seconds and what it does to a muscle. */
@NullMarked
package org.backwise.safety.prescription;

import org.jspecify.annotations.NullMarked;
