package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.BoundsTable.FewItems;
import org.backwise.knowledge.tables.BoundsTable.Roomy;
import org.backwise.reading.Problems;

/** {@code bounds.yaml}: longer routines hold more items, and none more than the ceiling. */
final class FewItemsCheck implements Check {

  private static final String FILE = "planning/bounds.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (knowledge.trees().has(FILE)) {
      FewItems few = knowledge.tables().bounds().fewItems();
      List<Roomy> roomy = few.roomy();
      for (int i = 0; i < roomy.size(); i++) {
        Roomy before = i == 0 ? new Roomy(0, few.usual()) : roomy.get(i - 1);
        if (!follows(before, roomy.get(i)) || roomy.get(i).items() > few.ceiling()) {
          String told =
              "is %d items from %d minutes on: more than the row before, at most %d"
                  .formatted(roomy.get(i).items(), roomy.get(i).fromMinutes(), few.ceiling());
          Finding.at(knowledge.trees(), problems, FILE, told, "fewItems", "roomy", i);
        }
      }
    }
  }

  private static boolean follows(Roomy before, Roomy row) {
    return row.fromMinutes() > before.fromMinutes() && row.items() > before.items();
  }
}
