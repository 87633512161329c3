package org.backwise.knowledge.checks;

import org.backwise.knowledge.Knowledge;
import org.backwise.reading.Problems;

/** Something that content must hold beyond the form of its files. */
interface Check {

  /** Adds a problem for each place of {@code knowledge} that does not hold it. */
  void run(Knowledge knowledge, Problems problems);
}
