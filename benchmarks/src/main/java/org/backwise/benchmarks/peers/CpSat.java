package org.backwise.benchmarks.peers;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Timer;
import org.backwise.benchmarks.instance.Instance;

/** Google's CP-SAT, with a proven bound. */
public final class CpSat {

  /** One that is thorough with linear relaxations is among the eight; with fewer there is none. */
  private static final int WORKERS = 8;

  private static final double ROUNDING = 1e-6;

  private CpSat() {}

  /** The best that it finds in so many milliseconds of the processor, setting up included. */
  public static Run run(Instance instance, long cpuMillis) {
    Meter meter = Meter.start();
    SatModel model = new SatModel(instance).complete();
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(WORKERS);
    List<Run.Step> steps = new ArrayList<>();
    Timer timer = meter.stopAfter(cpuMillis, solver::stopSearch);
    CpSolverStatus status = solver.solve(model.model, new Watch(meter, model, steps));
    timer.cancel();
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    if (found) {
      steps.add(new Run.Step(meter.cpuMillis(), solver.value(model.value)));
    }
    return new Run(
        found ? Optional.of(model.answer(solver)) : Optional.empty(),
        OptionalLong.of((long) Math.floor(solver.bestObjectiveBound() + ROUNDING)),
        steps,
        meter.cost());
  }

  private static final class Watch extends CpSolverSolutionCallback {

    private final Meter meter;
    private final SatModel model;
    private final List<Run.Step> steps;

    Watch(Meter meter, SatModel model, List<Run.Step> steps) {
      this.meter = meter;
      this.model = model;
      this.steps = steps;
    }

    @Override
    public void onSolutionCallback() {
      steps.add(new Run.Step(meter.cpuMillis(), value(model.value)));
    }
  }
}
