package org.backwise.benchmarks.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.peers.SatVariables.Choice;

/** On how many days each clause is served, and what is asked for in crowded slots (H8). */
final class SatClauses {

  private static final int DAYS = 7;

  private final SatVariables variables;
  private final Instance instance;
  private final CpModel model;
  private final BoolVar[][] serves;

  SatClauses(SatVariables variables) {
    this.variables = variables;
    this.instance = variables.instance;
    this.model = variables.model;
    this.serves = new BoolVar[instance.slots().size()][instance.clauses().size()];
    for (int s = 0; s < serves.length; s++) {
      for (int c = 0; c < serves[s].length; c++) {
        serves[s][c] = variables.any(serving(s, c), "serves" + s + "-" + c);
      }
    }
  }

  private List<Choice> serving(int slot, int clause) {
    return variables.those(x -> x.slot() == slot && x.item().clauses().contains(clause));
  }

  /** The days that clauses miss together. */
  IntVar missing() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int c = 0; c < instance.clauses().size(); c++) {
      IntVar missed = model.newIntVar(0, DAYS, "missed" + c);
      LinearExprBuilder lacking = LinearExpr.newBuilder().add(instance.clauses().get(c).days());
      shown(c, -1).forEach((day, count) -> lacking.addTerm(day, -count));
      model.addMaxEquality(missed, List.of(lacking.build(), LinearExpr.constant(0)));
      sum.add(missed);
    }
    IntVar missing = model.newIntVar(0, (long) DAYS * instance.clauses().size(), "missing");
    model.addEquality(missing, sum);
    return missing;
  }

  /** Kinds of days on which clause {@code c} is served without a slot, and how many they are. */
  private Map<BoolVar, Integer> shown(int c, int without) {
    Map<BoolVar, Integer> shown = new LinkedHashMap<>();
    int perDay = instance.clauses().get(c).perDay();
    for (Instance.DayType type : instance.days()) {
      LinearExprBuilder sessions = LinearExpr.newBuilder();
      for (int s : type.slots()) {
        if (s != without) {
          sessions.add(serves[s][c]);
        }
      }
      BoolVar day = model.newBoolVar("day");
      model.addGreaterOrEqual(sessions, perDay).onlyEnforceIf(day);
      model.addLessOrEqual(sessions, perDay - 1L).onlyEnforceIf(day.not());
      shown.put(day, type.count());
    }
    return shown;
  }

  /** Beyond what a slot is filled to, every item that counts is asked for. */
  void crowded() {
    BoolVar[] alone = new BoolVar[instance.cells().count()];
    for (int cell = 0; cell < alone.length; cell++) {
      alone[cell] = instance.cells().urgent()[cell] ? alone(cell) : null;
    }
    LinearExprBuilder extra = LinearExpr.newBuilder();
    for (int s = 0; s < instance.slots().size(); s++) {
      extra.add(crowded(s, alone));
    }
    model.addLessOrEqual(extra, instance.limits().extra());
  }

  /**
   * The items of a slot beyond what it is filled to: one for an urgent need; with more, all of them
   * are asked for.
   */
  private IntVar crowded(int s, BoolVar[] alone) {
    List<Choice> counted = variables.those(c -> c.slot() == s && c.item().counted());
    int fillTo = instance.slots().get(s).fillTo();
    int most = Math.min(instance.limits().extra(), instance.limits().items());
    IntVar extra = model.newIntVar(0, most, "extra" + s);
    model.addLessOrEqual(
        SatVariables.count(counted), LinearExpr.newBuilder().add(extra).add(fillTo));
    if (most == 0) {
      return extra;
    }
    BoolVar crowded = model.newBoolVar("crowded" + s);
    model.addLessOrEqual(
        extra, LinearExpr.newBuilder().addTerm(crowded, most).add(lone(counted, alone)));
    Literal[] asking = new Literal[instance.clauses().size()];
    for (int c = 0; c < asking.length; c++) {
      asking[c] = asking(s, c);
    }
    for (Choice choice : counted) {
      List<Literal> reasons = new ArrayList<>(List.of(crowded.not(), choice.taken().not()));
      choice.item().clauses().forEach(c -> reasons.add(asking[c]));
      urgent(choice).forEach(cell -> reasons.add(alone[cell]));
      model.addBoolOr(reasons);
    }
    return extra;
  }

  /** May be true only where an item of the slot is the only one for an urgent need. */
  private BoolVar lone(List<Choice> counted, BoolVar[] alone) {
    BoolVar lone = model.newBoolVar("lone");
    List<Literal> reasons = new ArrayList<>(List.of(lone.not()));
    for (Choice choice : counted) {
      for (int cell : urgent(choice)) {
        BoolVar both = model.newBoolVar("lone-for");
        model.addImplication(both, choice.taken());
        model.addImplication(both, alone[cell]);
        reasons.add(both);
      }
    }
    model.addBoolOr(reasons);
    return lone;
  }

  private List<Integer> urgent(Choice choice) {
    return Supply.cells(choice.item()).stream().filter(c -> instance.cells().urgent()[c]).toList();
  }

  /** May be true only where a single item of the slot serves the clause and days hang on it. */
  private BoolVar asking(int s, int c) {
    BoolVar asking = model.newBoolVar("asking");
    model.addLessOrEqual(SatVariables.count(serving(s, c)), 1).onlyEnforceIf(asking);
    LinearExprBuilder days = LinearExpr.newBuilder();
    shown(c, s).forEach((day, count) -> days.addTerm(day, count));
    model.addLessOrEqual(days, instance.clauses().get(c).days() - 1L).onlyEnforceIf(asking);
    return asking;
  }

  /** May be true only where a single item gives the cell anything. */
  private BoolVar alone(int cell) {
    BoolVar alone = model.newBoolVar("alone");
    List<Choice> givers = variables.those(c -> Supply.cells(c.item()).contains(cell));
    long most = Supply.byFrames(instance, cell) > 0 ? 0 : 1;
    model.addLessOrEqual(SatVariables.count(givers), most).onlyEnforceIf(alone);
    return alone;
  }
}
