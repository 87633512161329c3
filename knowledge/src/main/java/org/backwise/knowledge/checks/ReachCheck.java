package org.backwise.knowledge.checks;

import java.util.Comparator;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.knowledge.tables.PhasesTable.PhaseRow;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Use;
import org.backwise.reading.Problems;

/** What is drafted unasked can be: some phase allows it, and what is aerobic is chosen. */
final class ReachCheck implements Check {

  private static final String PHASES = "planning/phases.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Exercise exercise : knowledge.exercises().all()) {
      if (exercise.use() == Use.DEFAULT && knowledge.trees().has(PHASES)) {
        phases(knowledge, exercise, problems);
        outside(knowledge, exercise, problems);
      }
    }
  }

  private static void phases(Knowledge knowledge, Exercise exercise, Problems problems) {
    List<PhaseRow> rows = rows(knowledge.tables().phases());
    int level = rows.stream().mapToInt(PhaseRow::maxLevel).max().orElse(Integer.MAX_VALUE);
    Effort effort =
        rows.stream().map(PhaseRow::maxEffort).max(Comparator.naturalOrder()).orElse(Effort.HARD);
    if (exercise.level() > level) {
      String told = "is %d, but no course has a phase above %d".formatted(exercise.level(), level);
      tell(knowledge, exercise, problems, told, "level");
    }
    if (exercise.effort().compareTo(effort) > 0) {
      String told =
          "is %s, but no course has a phase above %s"
              .formatted(exercise.effort().code(), effort.code());
      tell(knowledge, exercise, problems, told, "effort");
    }
  }

  private static List<PhaseRow> rows(PhasesTable table) {
    return table.courses().values().stream()
        .flatMap(List::stream)
        .filter(step -> table.phases().containsKey(step.phase()))
        .map(step -> table.phases().get(step.phase()))
        .toList();
  }

  private static void outside(Knowledge knowledge, Exercise exercise, Problems problems) {
    boolean aerobic = exercise.kinds().contains(ExerciseKind.AEROBIC);
    if (exercise.roles().isEmpty()
        && aerobic
        && !knowledge.tables().aerobic().choices().contains(exercise.id())) {
      String told = "is empty, and planning/aerobic.yaml does not choose it";
      tell(knowledge, exercise, problems, told, "roles");
    }
  }

  private static void tell(
      Knowledge knowledge, Exercise exercise, Problems problems, String told, String key) {
    String file = "exercises/" + exercise.id() + ".yaml";
    Finding.at(knowledge.trees(), problems, file, told, key);
  }
}
