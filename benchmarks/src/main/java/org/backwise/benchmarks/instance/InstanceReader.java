package org.backwise.benchmarks.instance;

/** Reads what {@link InstanceWriter} wrote. */
public final class InstanceReader {

  private InstanceReader() {}

  /** The instance that a text tells of. */
  public static Instance read(String name, String json) {
    Tree tree = Tree.of(name, json);
    return new Instance(
        tree.text("name"),
        tree.number("standing"),
        limits(tree.at("limits")),
        costs(tree.at("costs")),
        tree.list("phi", Tree::amounts),
        cells(tree.at("cells")),
        tree.list("pairs", Tree::numbers),
        tree.list("neighbours", Tree::numbers),
        tree.list("days", InstanceReader::day),
        tree.list("clauses", InstanceReader::clause),
        tree.list("slots", InstanceReader::slot));
  }

  private static Instance.Limits limits(Tree tree) {
    return new Instance.Limits(
        tree.number("items"),
        tree.number("distinct"),
        tree.number("extra"),
        tree.number("supineSeconds"));
  }

  private static Instance.Costs costs(Tree tree) {
    return new Instance.Costs(
        tree.number("positionChange"),
        tree.number("distinct"),
        tree.number("fresh"),
        tree.number("imbalance"),
        tree.number("imbalanceFactor"));
  }

  private static Instance.Cells cells(Tree tree) {
    long[] need = tree.amounts("need");
    boolean[] urgent = new boolean[need.length];
    tree.numbers("urgent").forEach(c -> urgent[c] = true);
    return new Instance.Cells(need, tree.amounts("weight"), urgent, tree.amounts("volumeMost"));
  }

  private static Instance.DayType day(Tree tree) {
    return new Instance.DayType(tree.at("slots").numbers(), tree.number("count"));
  }

  private static Instance.Clause clause(Tree tree) {
    return new Instance.Clause(tree.text("name"), tree.number("perDay"), tree.number("days"));
  }

  private static Slot slot(Tree tree) {
    return new Slot(
        tree.text("kind"),
        tree.number("perWeek"),
        tree.number("budgetSeconds"),
        tree.number("fillTo"),
        tree.numbers("firstDayTired"),
        frame(tree.at("frame")),
        tree.list("items", InstanceReader::item));
  }

  private static Slot.Frame frame(Tree tree) {
    return new Slot.Frame(
        tree.number("seconds"),
        tree.number("bands"),
        tree.numbers("families"),
        tree.amount("value"),
        tree.amounts("stimulus"),
        tree.amounts("startVolume"));
  }

  private static Item item(Tree tree) {
    return new Item(
        tree.number("exercise"),
        tree.number("dose"),
        tree.number("family"),
        tree.number("position"),
        tree.number("seconds"),
        tree.number("supineSeconds"),
        tree.flag("counted"),
        tree.flag("fresh"),
        tree.amount("value"),
        tree.number("bands"),
        tree.numbers("hard"),
        tree.numbers("clauses"),
        tree.amounts("stimulus"),
        tree.amounts("startVolume"));
  }
}
