package org.backwise.benchmarks.peers;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Timer;
import org.backwise.benchmarks.instance.Instance;
import org.jspecify.annotations.Nullable;

/** Timefold Solver with its usual construction and local search. */
public final class Timefold {

  /** Far beyond any limit of the processor's time, which is what stops it. */
  private static final long WALL_SECONDS = 3600;

  private Timefold() {}

  /** The best that it finds in so many milliseconds of the processor. */
  public static Run run(Instance instance, long cpuMillis) {
    Meter meter = Meter.start();
    List<Run.Step> steps = new ArrayList<>();
    Solver<Filling> solver = SolverFactory.<Filling>create(config()).buildSolver();
    solver.addEventListener(
        event -> {
          HardMediumSoftLongScore score = event.getNewBestSolution().score();
          if (sound(score)) {
            steps.add(new Run.Step(meter.cpuMillis(), score.softScore()));
          }
        });
    Timer timer = meter.stopAfter(cpuMillis, solver::terminateEarly);
    Filling best = solver.solve(new Filling(instance));
    timer.cancel();
    return new Run(
        sound(best.score()) ? Optional.of(best.answer()) : Optional.empty(),
        OptionalLong.empty(),
        steps,
        meter.cost());
  }

  /** No rule is broken, and no clause misses a day. */
  private static boolean sound(@Nullable HardMediumSoftLongScore score) {
    return score != null && score.isFeasible() && score.mediumScore() == 0;
  }

  private static SolverConfig config() {
    return new SolverConfig()
        .withSolutionClass(Filling.class)
        .withEntityClasses(Place.class)
        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(FillingScore.class))
        .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit(WALL_SECONDS));
  }
}
