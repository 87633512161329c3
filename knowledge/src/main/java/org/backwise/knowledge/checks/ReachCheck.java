package org.backwise.knowledge.checks;

import java.util.Comparator;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.NeedsTable;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.knowledge.tables.PhasesTable.PhaseRow;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Use;
import org.backwise.reading.Problems;

/** What is drafted unasked can be: some phase allows it, and some need or part asks for it. */
final class ReachCheck implements Check {

  private static final String PHASES = "planning/phases.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Exercise exercise : knowledge.exercises().all()) {
      if (exercise.use() == Use.DEFAULT && knowledge.trees().has(PHASES)) {
        phases(knowledge, exercise, problems);
        needs(knowledge, exercise, problems);
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

  private static void needs(Knowledge knowledge, Exercise exercise, Problems problems) {
    boolean outside = exercise.roles().isEmpty();
    if (outside && exercise.kinds().contains(ExerciseKind.AEROBIC)) {
      if (!knowledge.tables().aerobic().choices().contains(exercise.id())) {
        String told = "is empty, and planning/aerobic.yaml does not choose it";
        tell(knowledge, exercise, problems, told, "roles");
      }
    } else if (!outside
        && !frames(exercise)
        && exercise.muscles().stream().noneMatch(m -> needed(knowledge, m))) {
      tell(knowledge, exercise, problems, "serve no need of planning/needs.yaml", "muscles");
    }
  }

  private static boolean frames(Exercise exercise) {
    return exercise.roles().contains(RoutineRole.WARM_UP)
        || exercise.roles().contains(RoutineRole.COOL_DOWN);
  }

  private static boolean needed(Knowledge knowledge, MuscleWork work) {
    NeedsTable needs = knowledge.tables().needs();
    var kind = knowledge.tables().stimulus().roles().get(work.role());
    var own = needs.groups().get(work.group());
    return own != null && kind != null && own.getOrDefault(kind, 0) > 0;
  }

  private static void tell(
      Knowledge knowledge, Exercise exercise, Problems problems, String told, String key) {
    String file = "exercises/" + exercise.id() + ".yaml";
    Finding.at(knowledge.trees(), problems, file, told, key);
  }
}
