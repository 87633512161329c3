package org.backwise.benchmarks.ours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Slot;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.model.exercise.Position;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.search.PhaseProblem;

/** Takes the mathematics out of a phase, and nothing else. */
public final class PhaseExport {

  private final PhaseProblem problem;
  private final int extra;
  private final ItemExport items;

  private PhaseExport(PhaseProblem problem, int extra) {
    this.problem = problem;
    this.extra = extra;
    List<String> families =
        List.copyOf(
            new TreeSet<>(
                problem.knowledge().exercises().all().stream()
                    .map(e -> e.family().name())
                    .toList()));
    this.items = new ItemExport(families, problem.clauses());
  }

  /**
   * The instance of {@code problem} under a name.
   *
   * @param extra items beyond what the routines are filled to that an answer may have
   */
  public static Instance of(String name, PhaseProblem problem, int extra) {
    return new PhaseExport(problem, extra).instance(name);
  }

  private Instance instance(String name) {
    ObjectiveTable table = problem.knowledge().tables().objective();
    return new Instance(
        name,
        Position.STANDING.ordinal(),
        new Instance.Limits(
            problem.itemsMost(), problem.distinctMost(), extra, problem.supineSecondsMost()),
        new Instance.Costs(
            table.positionChange(),
            table.distinct(),
            table.fresh(),
            table.imbalance(),
            table.imbalanceFactor()),
        table.phi().stream().map(p -> new long[] {p.ratio(), p.value()}).toList(),
        new Instance.Cells(
            problem.needs().need(),
            problem.needs().weight(),
            problem.needs().urgent(),
            problem.volumeCap()),
        Arrays.asList(problem.pairs()),
        neighbours(),
        days(),
        problem.clauses().stream()
            .map(c -> new Instance.Clause(c.name(), c.perDay(), c.days()))
            .toList(),
        problem.slots().stream().map(this::slot).toList());
  }

  private List<int[]> neighbours() {
    List<int[]> pairs = new ArrayList<>();
    var slots = problem.slots();
    for (int a = 0; a < slots.size(); a++) {
      for (int b = 0; b < slots.size(); b++) {
        if (problem.plan().neighbours(slots.get(a).kind(), slots.get(b).kind())) {
          pairs.add(new int[] {a, b});
        }
      }
    }
    return pairs;
  }

  private List<Instance.DayType> days() {
    Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
    for (List<WeekPlan.Session> day : problem.plan().days()) {
      if (!day.isEmpty()) {
        counts.merge(day.stream().map(this::slotOf).toList(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(
            e -> new Instance.DayType(e.getKey().stream().mapToInt(i -> i).toArray(), e.getValue()))
        .toList();
  }

  private Integer slotOf(WeekPlan.Session session) {
    return IntStream.range(0, problem.slots().size())
        .filter(s -> problem.slots().get(s).kind() == session.routine())
        .findFirst()
        .orElseThrow();
  }

  private Slot slot(org.backwise.planning.search.Slot slot) {
    boolean first = problem.plan().onFirstDay(slot.kind());
    return new Slot(
        slot.kind().code(),
        slot.perWeek(),
        slot.budgetSeconds(),
        slot.fillTo(),
        first ? ItemExport.bits(problem.tired()) : List.of(),
        items.frame(slot.frame()),
        slot.withFullStretches().stream().map(items::item).toList());
  }
}
