package org.backwise.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Instance;

/** The whole phase as a CP-SAT model. */
final class SatModel {

  static {
    Loader.loadNativeLibraries();
  }

  final CpModel model = new CpModel();
  final LinearExpr value;
  final IntVar missing;
  private final SatVariables variables;

  /** A model whose clauses are counted, not yet asked for. */
  SatModel(Instance instance) {
    this.variables = new SatVariables(instance, model);
    new SatRules(variables).add();
    SatClauses clauses = new SatClauses(variables);
    this.missing = clauses.missing();
    clauses.crowded();
    SatObjective objective = new SatObjective(variables);
    this.value = objective.value();
    objective.fewDistinct();
    model.maximize(value);
  }

  /** Every clause is met on every day that it asks for. */
  SatModel complete() {
    model.addEquality(missing, 0);
    return this;
  }

  /** Hints at exactly this answer; false when it holds what no answer may. */
  boolean suggest(Answer answer) {
    model.clearHints();
    int hinted = 0;
    for (SatVariables.Choice choice : variables.choices) {
      boolean taken = answer.slots().get(choice.slot()).contains(choice.place());
      model.addHint(choice.taken(), taken);
      hinted += taken ? 1 : 0;
    }
    return hinted == answer.slots().stream().mapToInt(List::size).sum();
  }

  /** The answer that the solver holds. */
  Answer answer(CpSolver solver) {
    return answer(solver::booleanValue);
  }

  private Answer answer(Function<Literal, Boolean> taken) {
    List<List<Integer>> slots = new ArrayList<>();
    for (int s = 0; s < variables.instance.slots().size(); s++) {
      slots.add(
          variables.in(s).stream()
              .filter(c -> taken.apply(c.taken()))
              .map(SatVariables.Choice::place)
              .toList());
    }
    return new Answer(slots);
  }
}
