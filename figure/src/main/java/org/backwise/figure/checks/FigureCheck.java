package org.backwise.figure.checks;

import java.util.List;

/** One thing that every figure has to hold. */
interface FigureCheck {

  /** The word by which exceptions name it. */
  String name();

  /** Every part that does not hold it, at its worst instant. */
  List<Fault> faults(Shown shown);
}
