package org.backwise.sessions.diary;

import org.backwise.model.Coded;

/** Other parts of a treatment plan (R14); no dose is kept. */
public enum Care implements Coded {
  MEDICATION_BY_MOUTH,
  MASSAGE,
  ACUPUNCTURE,
  ICE,
  HEAT,
  REST
}
