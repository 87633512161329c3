package org.backwise.handouts.clinician;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.words.RoutineWords;
import org.backwise.handouts.words.WeekGlance;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;

/** The plan in a line: its weeks, its days, and its routines with their longest minutes. */
final class PlanLine {

  private final Paper paper;

  PlanLine(Paper paper) {
    this.paper = paper;
  }

  String of(Programme programme) {
    List<Phase> phases = programme.phases();
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("weeks", phases.get(phases.size() - 1).lastWeek());
    gaps.put("span", paper.dates().span(programme.start(), programme.approvedUntil()));
    gaps.put("days", days(programme));
    gaps.put("routines", String.join(", ", routines(phases)));
    return paper.say("paper.clinician.plan.is", gaps);
  }

  /** Those of its fullest week. */
  private static int days(Programme programme) {
    return IntStream.range(0, programme.phases().size())
        .map(phase -> days(WeekGlance.of(programme, phase)).size())
        .max()
        .orElse(0);
  }

  private static Set<DayOfWeek> days(WeekGlance glance) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    glance.routines().values().forEach(days::addAll);
    return days;
  }

  private List<String> routines(List<Phase> phases) {
    Map<RoutineKind, Integer> longest = new EnumMap<>(RoutineKind.class);
    for (Phase phase : phases) {
      for (Routine routine : phase.routines()) {
        longest.merge(routine.kind(), RoutineWords.minutes(routine.seconds()), Math::max);
      }
    }
    return longest.entrySet().stream()
        .map(
            one ->
                paper.say(
                    "paper.clinician.plan.routine",
                    Map.of(
                        "name", paper.routines().routine(one.getKey()), "minutes", one.getValue())))
        .toList();
  }
}
