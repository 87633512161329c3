package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.AerobicTable;
import org.backwise.model.exercise.ExerciseKind;
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

  /** The weeks of {@code phases}, grown from those that are {@code past}, which come first. */
  List<AerobicWeek> of(List<PlannedPhase> phases, int availableDays, List<AerobicWeek> past) {
    int days = Math.min(availableDays, table.daysMost());
    List<AerobicWeek> weeks = new ArrayList<>(past);
    for (PlannedPhase phase : phases) {
      Optional<String> choice = choice(phase);
      for (int w = 0; w < phase.leg().weeks() && choice.isPresent(); w++) {
        week(phase, phase.leg().fromWeek() + w, choice.get(), days, weeks).ifPresent(weeks::add);
      }
    }
    return weeks;
  }

  /** Short walks come on fewer days first: no day asks less than the least. */
  private Optional<AerobicWeek> week(
      PlannedPhase phase, int week, String exercise, int days, List<AerobicWeek> before) {
    int allowed = allowed(week, days, before);
    int on = Math.max(1, Math.min(days, allowed / table.minutesPerDayLeast()));
    int minutes = Math.min(most(phase, exercise, on), allowed / on);
    return minutes < table.minutesPerDayLeast()
        ? Optional.empty()
        : Optional.of(new AerobicWeek(week, exercise, minutes, on));
  }

  /** The minutes of a week: as before the programme, then grown from the week before (H11). */
  private int allowed(int week, int days, List<AerobicWeek> weeks) {
    Integer walk = intake.activity().walkMinutes();
    int minutes = walk == null ? table.startMinutesAbsent() : walk;
    if (weeks.isEmpty() || weeks.get(weeks.size() - 1).week() != week - 1) {
      boolean enough = minutes >= table.minutesPerDayLeast();
      return enough ? minutes * days : table.stepMinutesPerWeek();
    }
    int last = weeks.get(weeks.size() - 1).minutes();
    int factor = knowledge.tables().bounds().growthFactorMilli();
    return Math.max(last * factor / 1000, last + table.stepMinutesPerWeek());
  }

  private Optional<String> choice(PlannedPhase phase) {
    return table.choices().stream()
        .filter(
            id ->
                catalogue.of(knowledge.exercises().get(id)).stream()
                    .anyMatch(p -> phase.eligible().has(RoutineKind.MAIN_A, p)))
        .min(
            Comparator.comparing((String id) -> !ordered.contains(id))
                .thenComparing(id -> !liked(id)));
  }

  private boolean liked(String id) {
    List<String> kinds = intake.preferences().likeKinds();
    return intake.preferences().like().contains(id)
        || knowledge.exercises().get(id).kinds().stream()
            .filter(kind -> kind != ExerciseKind.AEROBIC)
            .anyMatch(kind -> kinds.contains(kind.code()));
  }

  private int most(PlannedPhase phase, String exercise, int days) {
    String told = intake.activity().level();
    String level = told == null ? "low" : told;
    int capped = phase.eligible().aerobicMinutesMost(knowledge.exercises().get(exercise));
    int day = Math.max(table.minutesPerDayMost().get(level), own());
    return Math.min(Math.min(day, capped), table.weekMinutesMost().get(level) / days);
  }

  /** What somebody walks now is no more than they can do. */
  private int own() {
    Integer walk = intake.activity().walkMinutes();
    return walk == null ? 0 : Math.min(walk, table.minutesPerDayOwnMost());
  }
}
