package org.backwise.planning.assembly;

import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.course.Course;

/** Which home tests the phases of a programme train: by an exercise of the test's own family. */
record Practised(Knowledge knowledge, Course course, List<Phase> phases) {

  /** Whether a phase that begins by then trains it. */
  boolean before(Measure measure, LocalDate due) {
    String exercise = measure.movesAs();
    return exercise != null
        && phases.stream()
            .filter(phase -> !course.start().plusWeeks(phase.fromWeek() - 1L).isAfter(due))
            .flatMap(phase -> phase.routines().stream())
            .filter(routine -> routine.kind() != RoutineKind.RELIEF)
            .flatMap(routine -> routine.items().stream())
            .anyMatch(item -> family(item.exercise()).equals(family(exercise)));
  }

  private String family(String exercise) {
    return knowledge.exercises().get(exercise).family().name();
  }
}
