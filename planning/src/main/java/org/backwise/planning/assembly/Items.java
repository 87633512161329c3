package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Rung;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.planning.search.Candidate;

/** Turns a chosen candidate into an item with its weekly ladder. */
final class Items {

  private final int switchSeconds;
  private final Course.Leg leg;
  private final Map<String, List<Integer>> rungs;

  Items(int switchSeconds, Course.Leg leg, Map<String, List<Integer>> rungs) {
    this.switchSeconds = switchSeconds;
    this.leg = leg;
    this.rungs = rungs;
  }

  /** The doses of each week of the phase. */
  List<Rung> ladder(Candidate candidate) {
    Exercise exercise = candidate.exercise();
    List<Integer> climbed = candidate.climbs() ? rungs.get(exercise.id()) : null;
    List<Rung> ladder = new ArrayList<>();
    for (int week = 0; week < leg.weeks(); week++) {
      int index = climbed == null ? candidate.top().doseIndex() : climbed.get(week);
      Dose dose = exercise.doses().get(index).dose();
      int seconds = Prescription.seconds(exercise, candidate.top().side(), dose, switchSeconds);
      ladder.add(new Rung(leg.fromWeek() + week, dose, seconds));
    }
    return ladder;
  }

  /** Seconds in the longest week. */
  int seconds(Candidate candidate) {
    return ladder(candidate).stream().mapToInt(Rung::seconds).max().orElseThrow();
  }

  Item item(Candidate candidate, List<Alternative> alternatives, List<Reason> why) {
    List<Rung> ladder = ladder(candidate);
    Rung longest = Rung.longest(ladder);
    Exercise exercise = candidate.exercise();
    return new Item(
        exercise.id(),
        candidate.top().role(),
        exercise.kind(),
        exercise.position(),
        candidate.top().side(),
        exercise.alternation(),
        longest.dose(),
        ladder,
        longest.seconds(),
        alternatives,
        why);
  }
}
