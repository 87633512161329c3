package org.backwise.benchmarks.instance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backwise.reading.Json;

/** Writes an instance as JSON. */
public final class InstanceWriter {

  private InstanceWriter() {}

  /** The text of {@code instance}. */
  public static String json(Instance instance) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "backwise-phase-1");
    tree.put("name", instance.name());
    tree.put("standing", instance.standing());
    tree.put("limits", limits(instance.limits()));
    tree.put("costs", costs(instance.costs()));
    tree.put("phi", instance.phi().stream().map(InstanceWriter::numbers).toList());
    tree.put("cells", cells(instance.cells()));
    tree.put("pairs", instance.pairs().stream().map(InstanceWriter::numbers).toList());
    tree.put("neighbours", instance.neighbours().stream().map(InstanceWriter::numbers).toList());
    tree.put("days", instance.days().stream().map(InstanceWriter::day).toList());
    tree.put("clauses", instance.clauses().stream().map(InstanceWriter::clause).toList());
    tree.put("slots", instance.slots().stream().map(InstanceWriter::slot).toList());
    return Json.compact(tree);
  }

  private static Map<String, Object> limits(Instance.Limits limits) {
    return fields(
        "items", limits.items(),
        "distinct", limits.distinct(),
        "extra", limits.extra(),
        "supineSeconds", limits.supineSeconds());
  }

  private static Map<String, Object> costs(Instance.Costs costs) {
    return fields(
        "positionChange", costs.positionChange(),
        "distinct", costs.distinct(),
        "fresh", costs.fresh(),
        "imbalance", costs.imbalance(),
        "imbalanceFactor", costs.imbalanceFactor());
  }

  private static Map<String, Object> cells(Instance.Cells cells) {
    return fields(
        "need", numbers(cells.need()),
        "weight", numbers(cells.weight()),
        "urgent", IntStream.range(0, cells.count()).filter(c -> cells.urgent()[c]).boxed().toList(),
        "volumeMost", numbers(cells.volumeMost()));
  }

  private static Map<String, Object> day(Instance.DayType day) {
    return fields("slots", numbers(day.slots()), "count", day.count());
  }

  private static Map<String, Object> clause(Instance.Clause clause) {
    return fields("name", clause.name(), "perDay", clause.perDay(), "days", clause.days());
  }

  private static Map<String, Object> slot(Slot slot) {
    return fields(
        "kind", slot.kind(),
        "perWeek", slot.perWeek(),
        "budgetSeconds", slot.budgetSeconds(),
        "fillTo", slot.fillTo(),
        "firstDayTired", slot.firstDayTired(),
        "frame", frame(slot.frame()),
        "items", slot.items().stream().map(InstanceWriter::item).toList());
  }

  private static Map<String, Object> frame(Slot.Frame frame) {
    return fields(
        "seconds", frame.seconds(),
        "bands", frame.bands(),
        "families", frame.families(),
        "value", frame.value(),
        "stimulus", numbers(frame.stimulus()),
        "startVolume", numbers(frame.startVolume()));
  }

  private static Map<String, Object> item(Item item) {
    return fields(
        "exercise", item.exercise(),
        "dose", item.dose(),
        "family", item.family(),
        "position", item.position(),
        "seconds", item.seconds(),
        "supineSeconds", item.supineSeconds(),
        "counted", item.counted(),
        "fresh", item.fresh(),
        "value", item.value(),
        "bands", item.bands(),
        "hard", item.hard(),
        "clauses", item.clauses(),
        "stimulus", numbers(item.stimulus()),
        "startVolume", numbers(item.startVolume()));
  }

  private static Map<String, Object> fields(Object... keysAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return fields;
  }

  private static List<Long> numbers(long[] numbers) {
    return Arrays.stream(numbers).boxed().collect(Collectors.toList());
  }

  private static List<Integer> numbers(int[] numbers) {
    return Arrays.stream(numbers).boxed().collect(Collectors.toList());
  }
}
