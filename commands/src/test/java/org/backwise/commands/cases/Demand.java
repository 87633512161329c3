package org.backwise.commands.cases;

import java.util.List;

/** Something that a programme has to keep. */
interface Demand {

  /** What is wrong, each in a line; empty when all is well. */
  List<String> faults(Made made);
}
