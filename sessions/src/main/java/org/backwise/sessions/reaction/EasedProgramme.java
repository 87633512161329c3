package org.backwise.sessions.reaction;

import java.util.List;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;

/** A programme with the doses that the person has now; what phases lie behind stays as it was. */
record EasedProgramme(EasedItems items, int heldWeeks) {

  Programme of(Programme programme) {
    List<AerobicWeek> aerobic = programme.aerobic();
    return programme
        .withPhases(programme.phases().stream().map(this::of).toList())
        .withAerobic(aerobic.stream().map(week -> held(week, aerobic)).toList());
  }

  private Phase of(Phase phase) {
    return phase.lastWeek() < items.week()
        ? phase
        : new Phase(
            phase.name(),
            phase.purpose(),
            phase.fromWeek(),
            phase.weeks(),
            phase.criteria(),
            phase.routines().stream().map(this::of).toList());
  }

  private Routine of(Routine routine) {
    return routine.kind() == RoutineKind.RELIEF
        ? routine
        : routine.withItems(
            items.of(routine.items()),
            routine.shortVersions().stream().map(s -> s.withItems(items.of(s.items()))).toList());
  }

  /** The minutes that would have been reached without the weeks that were held. */
  private AerobicWeek held(AerobicWeek week, List<AerobicWeek> all) {
    int reached = Math.max(1, week.week() - heldWeeks);
    return week.week() < items.week()
        ? week
        : all.stream()
            .filter(other -> other.week() == reached)
            .filter(other -> other.minutes() < week.minutes())
            .map(other -> with(week, other))
            .findFirst()
            .orElse(week);
  }

  private static AerobicWeek with(AerobicWeek week, AerobicWeek other) {
    return new AerobicWeek(
        week.week(), week.exercise(), other.minutesPerDay(), other.daysPerWeek());
  }
}
