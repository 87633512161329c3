package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.AerobicTable;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.PlannedPhase;

/** H14: low-impact aerobic minutes by week, from what the person does now. */
final class AerobicPlan {

  private final AerobicTable table;
  private final Knowledge knowledge;
  private final Catalogue catalogue;
  private final Intake intake;
  private final List<String> ordered;

  AerobicPlan(Knowledge knowledge, Catalogue catalogue, Person person) {
    this.table = knowledge.tables().aerobic();
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.intake = person.intake();
    this.ordered = person.ordered();
  }

  List<AerobicWeek> of(List<PlannedPhase> phases, int availableDays) {
    int days = Math.min(availableDays, table.daysMost());
    Integer walk = intake.activity().walkMinutes();
    int before = Math.max(1, walk == null ? table.startMinutesAbsent() : walk);
    List<AerobicWeek> weeks = new ArrayList<>();
    for (PlannedPhase phase : phases) {
      Optional<String> choice = choice(phase);
      for (int w = 0; w < phase.leg().weeks() && choice.isPresent(); w++) {
        int minutes = Math.min(most(phase, days), grown(before, days, weeks.isEmpty()));
        if (minutes > 0) {
          weeks.add(new AerobicWeek(phase.leg().fromWeek() + w, choice.get(), minutes, days));
          before = minutes;
        }
      }
    }
    return weeks;
  }

  private Optional<String> choice(PlannedPhase phase) {
    return table.choices().stream()
        .filter(
            id ->
                catalogue.of(knowledge.exercises().get(id)).stream()
                    .anyMatch(p -> phase.eligible().has(RoutineKind.MAIN_A, p)))
        .min(Comparator.comparing(id -> !ordered.contains(id)));
  }

  private int grown(int before, int days, boolean first) {
    if (first) {
      return before;
    }
    int week = before * days;
    int factor = knowledge.tables().bounds().growthFactorMilli();
    int rise = Math.max(week * (factor - 1000) / 1000, table.stepMinutesPerWeek());
    return before + rise / days;
  }

  private int most(PlannedPhase phase, int days) {
    String level = intake.activity().level();
    int week = table.weekMinutesMost().get(level == null ? "low" : level);
    int day = Math.min(table.minutesPerDayMost(), phase.eligible().aerobicMinutesMost());
    return Math.min(day, week / days);
  }
}
