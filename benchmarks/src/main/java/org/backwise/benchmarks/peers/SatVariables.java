package org.backwise.benchmarks.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;

/** One yes or no for each item that a slot may hold. */
final class SatVariables {

  /** An item of a slot and its variable. */
  record Choice(int slot, int place, Item item, BoolVar taken) {}

  final Instance instance;
  final CpModel model;
  final List<Choice> choices = new ArrayList<>();

  SatVariables(Instance instance, CpModel model) {
    this.instance = instance;
    this.model = model;
    for (int s = 0; s < instance.slots().size(); s++) {
      List<Item> items = instance.slots().get(s).items();
      for (int i = 0; i < items.size(); i++) {
        if (!instance.barred(s, items.get(i))) {
          choices.add(new Choice(s, i, items.get(i), model.newBoolVar("x" + s + "-" + i)));
        }
      }
    }
  }

  List<Choice> those(Predicate<Choice> which) {
    return choices.stream().filter(which).toList();
  }

  List<Choice> in(int slot) {
    return those(c -> c.slot() == slot);
  }

  /** Choices by a key, in the order of the keys. */
  static Map<Integer, List<Choice>> by(List<Choice> choices, ToIntFunction<Choice> key) {
    TreeMap<Integer, List<Choice>> groups = new TreeMap<>();
    choices.forEach(c -> groups.computeIfAbsent(key.applyAsInt(c), k -> new ArrayList<>()).add(c));
    return groups;
  }

  static LinearExprBuilder sum(List<Choice> choices, ToLongFunction<Choice> amount) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    choices.forEach(c -> sum.addTerm(c.taken(), amount.applyAsLong(c)));
    return sum;
  }

  static LinearExprBuilder count(List<Choice> choices) {
    return sum(choices, c -> 1);
  }

  /** True exactly when one of the choices is taken. */
  BoolVar any(List<Choice> choices, String name) {
    BoolVar any = model.newBoolVar(name);
    choices.forEach(c -> model.addImplication(c.taken(), any));
    model.addLessOrEqual(any, count(choices));
    return any;
  }

  int perWeek(Choice choice) {
    return instance.slots().get(choice.slot()).perWeek();
  }
}
