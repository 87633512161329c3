package org.backwise.benchmarks.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;
import org.backwise.benchmarks.peers.SatVariables.Choice;

/**
 * The objective. Value is pushed up against the straight pieces of phi, which is concave, so that
 * no yes or no is needed for its corners; every rounding down is exact.
 */
final class SatObjective {

  private static final int MILLI = 1000;

  private final SatVariables variables;
  private final Instance instance;
  private final CpModel model;
  private final LinearExprBuilder value = LinearExpr.newBuilder();
  private final LinearExprBuilder distinct = LinearExpr.newBuilder();

  SatObjective(SatVariables variables) {
    this.variables = variables;
    this.instance = variables.instance;
    this.model = variables.model;
  }

  LinearExpr value() {
    for (int cell = 0; cell < instance.cells().count(); cell++) {
      if (instance.cells().need()[cell] > 0) {
        need(cell);
      }
    }
    wishes();
    SatVariables.by(counted(), c -> c.item().exercise()).values().forEach(this::novelty);
    for (int s = 0; s < instance.slots().size(); s++) {
      positions(s);
    }
    instance.pairs().forEach(this::imbalance);
    return value.build();
  }

  private List<Choice> counted() {
    return variables.those(c -> c.item().counted());
  }

  private LinearExprBuilder stimulus(int cell) {
    LinearExprBuilder stimulus = LinearExpr.newBuilder().add(Supply.byFrames(instance, cell));
    variables
        .those(c -> Supply.cells(c.item()).contains(cell))
        .forEach(c -> stimulus.addTerm(c.taken(), each(c, cell)));
    return stimulus;
  }

  private long each(Choice choice, int cell) {
    return variables.perWeek(choice) * Item.amount(choice.item().stimulus(), cell);
  }

  private void need(int cell) {
    List<long[]> corners = instance.phi();
    long[] last = corners.get(corners.size() - 1);
    IntVar ratio = model.newIntVar(0, last[0], "ratio" + cell);
    IntVar phi = model.newIntVar(0, last[1], "phi" + cell);
    long weight = instance.cells().weight()[cell];
    IntVar worth = model.newIntVar(0, weight * last[1] / MILLI, "worth" + cell);
    LinearExprBuilder left = LinearExpr.newBuilder().addTerm(stimulus(cell), MILLI);
    left.addTerm(ratio, -instance.cells().need()[cell]);
    model.addGreaterOrEqual(left, 0);
    for (int i = 1; i < corners.size(); i++) {
      long[] from = corners.get(i - 1);
      long run = corners.get(i)[0] - from[0];
      long rise = corners.get(i)[1] - from[1];
      LinearExprBuilder line = LinearExpr.newBuilder().addTerm(ratio, rise).addTerm(phi, -run);
      model.addGreaterOrEqual(line, rise * from[0] - run * from[1]);
    }
    model.addGreaterOrEqual(LinearExpr.newBuilder().addTerm(phi, weight).addTerm(worth, -MILLI), 0);
    value.add(worth);
  }

  private void wishes() {
    variables.choices.forEach(
        c -> value.addTerm(c.taken(), variables.perWeek(c) * c.item().value()));
    instance.slots().forEach(s -> value.add(s.perWeek() * s.frame().value()));
  }

  private void novelty(List<Choice> exercise) {
    BoolVar used = model.newBoolVar("used");
    exercise.forEach(c -> model.addImplication(c.taken(), used));
    long fresh = exercise.get(0).item().fresh() ? instance.costs().fresh() : 0;
    value.addTerm(used, -(instance.costs().distinct() + fresh));
    distinct.add(used);
  }

  /** H8: after {@link #value}. */
  void fewDistinct() {
    model.addLessOrEqual(distinct, instance.limits().distinct());
  }

  private void positions(int s) {
    SatVariables.by(variables.in(s), c -> c.item().position())
        .forEach(
            (position, those) -> {
              if (position != instance.standing()) {
                BoolVar change = model.newBoolVar("change");
                those.forEach(c -> model.addImplication(c.taken(), change));
                long perWeek = instance.slots().get(s).perWeek();
                value.addTerm(change, -perWeek * instance.costs().positionChange());
              }
            });
  }

  private void imbalance(int[] pair) {
    IntVar one = exactRatio(pair[0]);
    IntVar other = exactRatio(pair[1]);
    BoolVar uneven = model.newBoolVar("uneven");
    long factor = instance.costs().imbalanceFactor();
    atMost(one, other, factor, uneven);
    atMost(other, one, factor, uneven);
    value.addTerm(uneven, -instance.costs().imbalance());
  }

  private void atMost(IntVar one, IntVar other, long factor, BoolVar unless) {
    LinearExprBuilder over = LinearExpr.newBuilder().add(one).addTerm(other, -factor);
    model.addLessOrEqual(over, 0).onlyEnforceIf(unless.not());
  }

  private IntVar exactRatio(int cell) {
    long need = instance.cells().need()[cell];
    long most = Supply.byFrames(instance, cell);
    most += variables.choices.stream().mapToLong(c -> each(c, cell)).sum();
    IntVar ratio = model.newIntVar(0, MILLI * most / need, "exact" + cell);
    LinearExprBuilder rest = LinearExpr.newBuilder().addTerm(stimulus(cell), MILLI);
    model.addLinearConstraint(rest.addTerm(ratio, -need), 0, need - 1);
    return ratio;
  }
}
