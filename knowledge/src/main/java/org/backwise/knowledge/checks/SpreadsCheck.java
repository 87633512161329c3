package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.SpreadsTable;
import org.backwise.reading.Problems;

/** Wherever pain may spread to can be said of some place: rules and danger flags go by it. */
final class SpreadsCheck implements Check {

  private static final String FILE = "planning/spreads.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (!knowledge.trees().has(FILE)) {
      return;
    }
    SpreadsTable table = knowledge.tables().spreads();
    List<String> offered = table.sites().values().stream().flatMap(List::stream).toList();
    for (String spread : knowledge.vocabulary().list("spreads")) {
      if (!offered.contains(spread)) {
        String told = "nobody can say that pain spreads to " + spread;
        Finding.at(knowledge.trees(), problems, FILE, told, "sites");
      }
    }
  }
}
