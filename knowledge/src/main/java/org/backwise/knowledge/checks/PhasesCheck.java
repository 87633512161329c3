package org.backwise.knowledge.checks;

import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.knowledge.tables.PhasesTable.Step;
import org.backwise.knowledge.tables.PhasesTable.Weeks;
import org.backwise.model.rule.Stage;
import org.backwise.reading.Problems;

/** {@code phases.yaml}: stages follow each other without a gap, courses fit their weeks. */
final class PhasesCheck implements Check {

  private static final String FILE = "planning/phases.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (knowledge.trees().has(FILE)) {
      PhasesTable table = knowledge.tables().phases();
      stages(knowledge, problems, table);
      table.courses().forEach((name, steps) -> course(knowledge, problems, name, steps));
    }
  }

  private static void stages(Knowledge knowledge, Problems problems, PhasesTable table) {
    int next = 0;
    for (Map.Entry<Stage, Weeks> stage : table.stages().entrySet()) {
      Weeks weeks = stage.getValue();
      if (weeks.fromWeeks() != next || weeks.underWeeks() <= weeks.fromWeeks()) {
        String code = stage.getKey().code();
        String told =
            "is weeks %d to %d, but the stage before ends at %d"
                .formatted(weeks.fromWeeks(), weeks.underWeeks(), next);
        Finding.at(knowledge.trees(), problems, FILE, told, "stages", code);
      }
      next = weeks.underWeeks();
    }
  }

  private static void course(
      Knowledge knowledge, Problems problems, String name, List<Step> steps) {
    int weeks = steps.stream().mapToInt(Step::weeks).sum();
    int most = knowledge.tables().phases().mostWeeks();
    long distinct = steps.stream().map(Step::phase).distinct().count();
    if (weeks < 1 || weeks > most || distinct < steps.size()) {
      String told = "lasts %d weeks (1 to %d) and has each phase once".formatted(weeks, most);
      Finding.at(knowledge.trees(), problems, FILE, told, "courses", name);
    }
  }
}
