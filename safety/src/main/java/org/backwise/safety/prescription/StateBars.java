package org.backwise.safety.prescription;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;

/** What the person's record leaves out for now. */
final class StateBars {

  private final PersonState state;

  StateBars(PersonState state) {
    this.state = state;
  }

  List<Bar> of(Exercise exercise, Span span) {
    return state.exclusions().stream()
        .filter(exclusion -> names(exclusion, exercise) && inForce(exclusion, span))
        .map(exclusion -> new Bar("STATE", exclusion.reason()))
        .toList();
  }

  /** Until its date, or as long as the state lists it. */
  private static boolean inForce(PersonalExclusion exclusion, Span span) {
    LocalDate until = exclusion.until().date();
    boolean dated = exclusion.until().kind().equals("date") && until != null;
    return !dated || !span.first().isAfter(until);
  }

  private static boolean names(PersonalExclusion exclusion, Exercise exercise) {
    SpinalMotion motion = exclusion.motion();
    return exercise.id().equals(exclusion.exercise())
        || (motion != null
            && exercise.spinalMotions().stream().anyMatch(move -> reaches(move, motion)));
  }

  private static boolean reaches(SpinalMotion move, SpinalMotion excluded) {
    return move.segment() == excluded.segment()
        && move.motion() == excluded.motion()
        && move.range().compareTo(excluded.range()) >= 0;
  }
}
