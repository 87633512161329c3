package org.backwise.safety.prescription;

import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;

/** How long a prescription lasts. */
public final class Seconds {

  private Seconds() {}

  /** Seconds with sides, rests and getting into place. */
  public static int of(Prescription prescription, int switchSeconds) {
    Dose dose = prescription.dose();
    int sides = prescription.sides();
    boolean takesTurns = sides == 2 && prescription.exercise().alternation() == Alternation.BY_SET;
    return prescription.exercise().setupSeconds()
        + dose.sets() * sides * dose.reps() * repetition(dose)
        + (dose.sets() - 1) * dose.restSeconds()
        + (takesTurns ? dose.sets() * switchSeconds : 0);
  }

  /** Seconds of one repetition: out, hold and back. */
  static int repetition(Dose dose) {
    return dose.tempo().outSeconds() + dose.holdSeconds() + dose.tempo().backSeconds();
  }
}
