package org.backwise.knowledge.measure;

import org.backwise.model.Coded;

/** How a measure comes about. */
public enum MeasureKind implements Coded {
  /** Done at home, with what the texts describe. */
  HOME_TEST,
  /** A question in our own words. */
  ANSWER,
  /** The score of somebody else's questionnaire, filled in elsewhere; only the number is kept. */
  OUTSIDE_SCORE
}
