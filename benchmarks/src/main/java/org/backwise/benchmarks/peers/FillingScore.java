package org.backwise.benchmarks.peers;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;

/** Broken rules are hard, missing days medium, the objective soft. */
public final class FillingScore implements EasyScoreCalculator<Filling, HardMediumSoftLongScore> {

  /** For Timefold. */
  public FillingScore() {}

  @Override
  public HardMediumSoftLongScore calculateScore(Filling filling) {
    return filling.weigh();
  }
}
