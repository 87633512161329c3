package org.backwise.planning.continuity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.Flare;
import org.backwise.planning.present.Present;
import org.backwise.planning.present.Swap;
import org.backwise.planning.search.Before;

/**
 * The rest of a programme, to be planned anew from a week on.
 *
 * @param past the weeks before
 * @param before what they leave
 * @param course the phases that are still to come, the one under way cut
 * @param present what each of these phases has now
 * @param swap an exercise in the place of another, if that is what is asked for
 */
public record GoingOn(
    Past past, Before before, Course course, List<Present> present, Optional<Swap> swap) {

  private static final int WEEK = 7;

  /** A programme that begins. */
  public static GoingOn fromNothing(Course course) {
    return new GoingOn(Past.NOTHING, Before.NOTHING, course, List.of(), Optional.empty());
  }

  /**
   * {@code programme} from {@code week} on.
   *
   * @param lastDate no session after it
   */
  public static GoingOn of(
      Programme programme,
      int week,
      LocalDate lastDate,
      PersonState state,
      Knowledge knowledge,
      Optional<Swap> swap) {
    Past past = Past.of(programme, week);
    int weeks = Math.toIntExact((ChronoUnit.DAYS.between(programme.start(), lastDate) + 1) / WEEK);
    PhasesTable table = knowledge.tables().phases();
    List<Course.Leg> legs = new ArrayList<>();
    List<Present> present = new ArrayList<>();
    for (Phase phase : programme.phases()) {
      int from = Math.max(week, phase.fromWeek());
      int last = Math.min(weeks, phase.lastWeek());
      PhasesTable.PhaseRow row = table.phases().get(phase.name());
      if (from <= last && row != null) {
        int index = past.phases().size() + legs.size();
        legs.add(new Course.Leg(index, phase.name(), row, from, last - from + 1));
        present.add(swap.map(Present.of(phase)::with).orElse(Present.of(phase)));
      }
    }
    Course course = new Course(programme.start(), List.copyOf(legs), Flare.of(state, knowledge));
    LocalDate lastDay = programme.start().plusDays((long) WEEK * (week - 1)).minusDays(1);
    boolean cut =
        programme.phases().stream().anyMatch(p -> p.fromWeek() < week && week <= p.lastWeek());
    return new GoingOn(
        past, Ending.of(past, knowledge, lastDay, cut), course, List.copyOf(present), swap);
  }

  /** What the phase of this number among those to come has now. */
  public Present present(int leg) {
    return leg < present.size() ? present.get(leg) : Present.NONE;
  }
}
