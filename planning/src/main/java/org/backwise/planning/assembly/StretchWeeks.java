package org.backwise.planning.assembly;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Routine;
import org.backwise.planning.course.WeekPlan;

/** Seconds of stretching a muscle gets in a week: above content's mark a note is due (H9a). */
final class StretchWeeks {

  private final Knowledge knowledge;
  private final WeekPlan plan;

  StretchWeeks(Knowledge knowledge, WeekPlan plan) {
    this.knowledge = knowledge;
    this.plan = plan;
  }

  boolean overNote(List<Phase> phases) {
    return phases.stream()
        .anyMatch(
            phase ->
                week(phase).values().stream()
                    .anyMatch(s -> s > knowledge.tables().bounds().stretchWeekNote()));
  }

  private Map<String, Long> week(Phase phase) {
    Map<String, Long> seconds = new TreeMap<>();
    for (Routine routine : phase.routines()) {
      for (Item item : routine.items()) {
        add(seconds, item, plan.sessions(routine.kind()));
      }
    }
    return seconds;
  }

  private void add(Map<String, Long> seconds, Item item, int sessions) {
    Dose dose = item.dose();
    knowledge.exercises().get(item.exercise()).muscles().stream()
        .filter(m -> m.role() == MuscleRole.STRETCHED)
        .forEach(
            m ->
                seconds.merge(
                    m.group(),
                    (long) sessions
                        * dose.sets()
                        * dose.reps()
                        * dose.holdSeconds()
                        * m.shareMilli()
                        / 1000,
                    Long::sum));
  }
}
