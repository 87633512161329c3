package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Position;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.planning.need.Bands;

/** Works out all that the search asks of a prescription, once for all routines. */
final class CandidateMaker {

  private final PhaseTask task;
  private final Bands bands;
  private final Liking liking;
  private final Steps steps;
  private final Map<Long, Candidate> made = new HashMap<>();

  CandidateMaker(PhaseTask task, Bands bands) {
    this.task = task;
    this.bands = bands;
    this.liking = new Liking(task);
    this.steps = new Steps(task);
  }

  /** A candidate that begins with one dose and reaches another. */
  Candidate of(Prescription start, Prescription top) {
    return made.computeIfAbsent(
        (long) start.index() << Integer.SIZE | top.index(), key -> make(start, top));
  }

  private Candidate make(Prescription start, Prescription top) {
    Exercise exercise = top.exercise();
    Map<String, Integer> rungs = task.before().rungs();
    int seconds = longest(start, top);
    return new Candidate(
        top,
        task.catalogue().exerciseNumber(top),
        start.doseIndex(),
        seconds,
        lies(start, top) ? seconds : 0,
        task.catalogue().effects().stimulus(top),
        task.catalogue().effects().strength(start),
        task.catalogue().effects().hardGroups(top),
        bands.worked(exercise),
        liking.of(top) - steps.of(top) + steps.climbing(start, top),
        !rungs.isEmpty() && !rungs.containsKey(exercise.id()));
  }

  private int longest(Prescription start, Prescription top) {
    int longest = top.seconds();
    for (Prescription p : between(start, top)) {
      longest = Math.max(longest, p.seconds());
    }
    return longest;
  }

  /** Whether it is done on the back, and a rule counts that. */
  private boolean lies(Prescription start, Prescription top) {
    Exercise exercise = top.exercise();
    boolean supine =
        exercise.position() == Position.SUPINE || exercise.demands().contains(Demand.SUPINE);
    return supine
        && task.eligible().capsLying()
        && between(start, top).stream().anyMatch(task.eligible()::countsLying);
  }

  private List<Prescription> between(Prescription start, Prescription top) {
    List<Prescription> between = new ArrayList<>();
    for (Prescription p : task.catalogue().of(top.exercise())) {
      boolean climbs = p.doseIndex() >= start.doseIndex() && p.doseIndex() <= top.doseIndex();
      if (climbs && p.role() == top.role() && p.side() == top.side()) {
        between.add(p);
      }
    }
    return between;
  }
}
