package org.backwise.knowledge.checks;

import java.util.List;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.knowledge.tables.BoundsTable.FewItems;
import org.backwise.knowledge.tables.BoundsTable.Roomy;
import org.backwise.reading.Problems;

/** {@code bounds.yaml}: longer routines hold more items, and the phases that it names are there. */
final class BoundsCheck implements Check {

  private static final String FILE = "planning/bounds.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (knowledge.trees().has(FILE)) {
      BoundsTable bounds = knowledge.tables().bounds();
      roomy(knowledge, problems, bounds.fewItems());
      phases(knowledge, problems, bounds.stretchDoses().fullIn());
    }
  }

  private static void roomy(Knowledge knowledge, Problems problems, FewItems few) {
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

  private static boolean follows(Roomy before, Roomy row) {
    return row.fromMinutes() > before.fromMinutes() && row.items() > before.items();
  }

  private static void phases(Knowledge knowledge, Problems problems, List<String> named) {
    Set<String> phases = knowledge.tables().phases().phases().keySet();
    for (int i = 0; i < named.size(); i++) {
      if (!phases.contains(named.get(i))) {
        String told = named.get(i) + " is no phase of phases.yaml";
        Finding.at(knowledge.trees(), problems, FILE, told, "stretchDoses", "fullIn", i);
      }
    }
  }
}
