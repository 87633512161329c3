package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;

/** The exclusions of the person state that hold on at least one date of a phase. */
record Excluding(List<PersonalExclusion> exclusions) {

  static Excluding on(List<LocalDate> dates, PersonState state) {
    return new Excluding(
        state.exclusions().stream()
            .filter(x -> dates.stream().anyMatch(date -> holds(x.until(), date)))
            .toList());
  }

  /** Through its date, or as long as the state lists it. */
  private static boolean holds(ExclusionUntil until, LocalDate date) {
    LocalDate last = until.date();
    return last == null || !date.isAfter(last);
  }

  /** Whether one of them concerns the exercise. */
  boolean concerns(Exercise exercise) {
    return exclusions.stream().anyMatch(x -> concerns(x, exercise));
  }

  private static boolean concerns(PersonalExclusion exclusion, Exercise exercise) {
    SpinalMotion out = exclusion.motion();
    return exercise.id().equals(exclusion.exercise())
        || out != null && ClinicianLimits.moves(exercise, out.segment(), out.motion(), out.range());
  }
}
