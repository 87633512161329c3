package org.backwise.benchmarks.peers;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Instance;

/** What the CP-SAT model makes of a given answer. */
final class SatScore {

  private final SatModel model;
  private final CpSolver solver = new CpSolver();

  SatScore(Instance instance) {
    this.model = new SatModel(instance);
    solver.getParameters().setNumWorkers(1);
    solver.getParameters().setCpModelPresolve(false);
    solver.getParameters().setLinearizationLevel(0);
    solver.getParameters().setSymmetryLevel(0);
    solver.getParameters().setFixVariablesToTheirHintedValue(true);
  }

  /** Missing days and value; empty where the model does not allow the answer. */
  List<Long> of(Answer answer) {
    if (!model.suggest(answer)) {
      return List.of();
    }
    CpSolverStatus status = solver.solve(model.model);
    return status == CpSolverStatus.OPTIMAL
        ? List.of(solver.value(model.missing), solver.value(model.value))
        : List.of();
  }
}
