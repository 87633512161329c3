package org.backwise.benchmarks.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;
import org.backwise.benchmarks.instance.Slot;
import org.backwise.benchmarks.peers.SatVariables.Choice;

/** The rules that every answer keeps, but those of clauses and crowded slots. */
final class SatRules {

  private final SatVariables variables;
  private final Instance instance;
  private final CpModel model;

  SatRules(SatVariables variables) {
    this.variables = variables;
    this.instance = variables.instance;
    this.model = variables.model;
  }

  void add() {
    for (int s = 0; s < instance.slots().size(); s++) {
      slot(instance.slots().get(s), variables.in(s));
    }
    oneDose();
    recovery();
    growth();
  }

  private void slot(Slot slot, List<Choice> here) {
    model.addLessOrEqual(
        SatVariables.sum(here, c -> c.item().seconds()),
        Math.max(0, slot.budgetSeconds() - slot.frame().seconds()));
    model.addLessOrEqual(
        SatVariables.sum(here, c -> c.item().supineSeconds()), instance.limits().supineSeconds());
    model.addLessOrEqual(
        SatVariables.count(here.stream().filter(c -> c.item().counted()).toList()),
        instance.limits().items());
    model.addAtMostOne(taken(here.stream().filter(c -> !c.item().counted()).toList()));
    SatVariables.by(here, c -> c.item().family())
        .values()
        .forEach(family -> model.addAtMostOne(taken(family)));
  }

  private static BoolVar[] taken(List<Choice> choices) {
    return choices.stream().map(Choice::taken).toArray(BoolVar[]::new);
  }

  private void oneDose() {
    SatVariables.by(variables.choices, c -> c.item().exercise()).values().forEach(this::oneDose);
  }

  private void oneDose(List<Choice> exercise) {
    var doses = SatVariables.by(exercise, c -> c.item().dose());
    List<BoolVar> given = new ArrayList<>();
    if (doses.size() > 1) {
      doses.values().forEach(dose -> given.add(variables.any(dose, "dose")));
      model.addAtMostOne(given.toArray(BoolVar[]::new));
    }
  }

  private void recovery() {
    for (int[] pair : instance.neighbours()) {
      for (int group = 0; pair[0] < pair[1] && group < Long.SIZE; group++) {
        List<Choice> one = hard(pair[0], group);
        List<Choice> other = hard(pair[1], group);
        if (!one.isEmpty() && !other.isEmpty()) {
          BoolVar first = variables.any(one, "hard");
          BoolVar second = variables.any(other, "hard");
          model.addAtMostOne(new BoolVar[] {first, second});
        }
      }
    }
  }

  private List<Choice> hard(int slot, int group) {
    return variables.those(c -> c.slot() == slot && c.item().hard().contains(group));
  }

  private void growth() {
    for (int cell = 0; cell < instance.cells().count(); cell++) {
      long frames = 0;
      for (Slot slot : instance.slots()) {
        frames += slot.perWeek() * Item.amount(slot.frame().startVolume(), cell);
      }
      int here = cell;
      LinearExprBuilder added = LinearExpr.newBuilder();
      variables
          .those(c -> Item.amount(c.item().startVolume(), here) > 0)
          .forEach(
              c ->
                  added.addTerm(
                      c.taken(), variables.perWeek(c) * Item.amount(c.item().startVolume(), here)));
      model.addLessOrEqual(added, Math.max(0, instance.cells().volumeMost()[cell] - frames));
    }
  }
}
