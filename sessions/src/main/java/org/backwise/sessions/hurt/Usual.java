package org.backwise.sessions.hurt;

import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;

/** The usual pain of somebody's answers. */
public final class Usual {

  private Usual() {}

  /** The largest average of the places that hurt, 0-10. */
  public static int of(Intake intake) {
    return intake.pain().sites().stream().mapToInt(PainSite::average).max().orElse(0);
  }
}
